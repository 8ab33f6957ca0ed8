"""Runs the rivals that are written in Python. One JSON object a line on standard input, answers likewise on standard output.

{"id", "task": "text", "html", "bytes"}    -> {"id", "rival", "title", "text", "ms"} for each way of asking trafilatura
{"id", "task": "convert", "rival", "text"} -> the text in simplified script, by opencc t2s
{"id", "task": "script", "text"}           -> {"id", "rival", "text", "ms"} for each configuration of opencc
{"id", "task": "place", "text", "page"}    -> {"id", "rival", "codes", "ms"}: province and city code, or null
{"id", "task": "date", "html", "url"}      -> {"id", "rival", "day", "ms"}
"""

import base64
import collections
import json
import logging
import sys
import time
import warnings

import cpca
import opencc
import trafilatura
from htmldate import find_date

warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)
TO_SIMPLIFIED = opencc.OpenCC("t2s")
# All leave comments out; the rest is what the documentation offers for more precision or more recall.
TEXT = {
    "trafilatura": {},
    "trafilatura, precision": {"favor_precision": True},
    "trafilatura, recall": {"favor_recall": True},
}
SCRIPT = {"opencc t2s": opencc.OpenCC("t2s"), "opencc tw2sp": opencc.OpenCC("tw2sp")}
DATE = {
    "htmldate": {"original_date": True},
    "htmldate, not extensive": {"original_date": True, "extensive_search": False},
}


def timed(run):
    start = time.perf_counter()
    try:
        result = run()
    except Exception:  # a rival that fails on a page has read nothing there
        result = None
    return result, (time.perf_counter() - start) * 1000


def text(page):
    metadata, _ = timed(lambda: trafilatura.extract_metadata(page["html"]))
    title = metadata.title if metadata else None
    for rival, options in TEXT.items():
        found, ms = timed(lambda: trafilatura.extract(page["html"], include_comments=False, **options))
        yield {"rival": rival, "title": title, "text": found or "", "ms": ms}
        if rival == "trafilatura":
            simplified, more = timed(lambda: TO_SIMPLIFIED.convert(found or ""))
            yield {"rival": "trafilatura + opencc", "title": title and TO_SIMPLIFIED.convert(title), "text": simplified, "ms": ms + more}
    found, ms = timed(lambda: trafilatura.extract(base64.b64decode(page["bytes"]), include_comments=False))
    yield {"rival": "trafilatura, from bytes", "title": title, "text": found or "", "ms": ms}


def convert(page):
    found, ms = timed(lambda: TO_SIMPLIFIED.convert(page["text"]))
    title = page.get("title")
    yield {"rival": page["rival"], "title": title and TO_SIMPLIFIED.convert(title), "text": found, "ms": ms + page["ms"]}


def script(page):
    for rival, converter in SCRIPT.items():
        found, ms = timed(lambda: converter.convert(page["text"]))
        yield {"rival": rival, "text": found, "ms": ms}


def codes_of(adcode):
    if not isinstance(adcode, str) or len(adcode) < 6:
        return None
    return {"province": adcode[:2] + "0000", "city": None if adcode[2:4] == "00" else adcode[:4] + "00"}


def first_address(words):
    return codes_of(cpca.transform([words])["adcode"].iloc[0])


def most_frequent(words):
    found = [codes_of(code) for code in cpca.transform_text_with_addrs(words)["adcode"]]
    found = [codes for codes in found if codes]
    if not found:
        return None
    province = collections.Counter(codes["province"] for codes in found).most_common(1)[0][0]
    cities = collections.Counter(codes["city"] for codes in found if codes["province"] == province and codes["city"])
    return {"province": province, "city": cities.most_common(1)[0][0] if cities else None}


def place(page):
    for rival, run, words in (
        ("cpca, first place of the clean text", first_address, page["text"]),
        ("cpca, most frequent place of the clean text", most_frequent, page["text"]),
        ("cpca, most frequent place of the page", most_frequent, page["page"]),
    ):
        codes, ms = timed(lambda: run(words))
        yield {"rival": rival, "codes": codes, "ms": ms}


def date(page):
    for rival, options in DATE.items():
        day, ms = timed(lambda: find_date(page["html"], url=page["url"], **options))
        yield {"rival": rival, "day": day, "ms": ms}


TASKS = {"text": text, "convert": convert, "script": script, "place": place, "date": date}
for line in sys.stdin:
    request = json.loads(line)
    for answer in TASKS[request["task"]](request):
        sys.stdout.write(json.dumps({"id": request["id"], "task": request["task"], **answer}, ensure_ascii=False) + "\n")
    sys.stdout.flush()
