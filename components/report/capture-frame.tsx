/** Nothing may be loaded, and nothing may run, from anywhere. */
const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`

/** A captured web page in a sandbox: no scripts, no forms, no navigation of this page, nothing loaded from outside. */
export function CaptureFrame({ html, title }: { readonly html: string; readonly title: string }) {
  return (
    <iframe
      title={title}
      sandbox=""
      referrerPolicy="no-referrer"
      srcDoc={policy + html}
      className="h-[70vh] w-full border border-line bg-white"
    />
  )
}
