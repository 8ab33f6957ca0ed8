-- The first paragraph once more, where it is short: in the row, so that ranking a match does not fetch it one by one.
ALTER TABLE "search"."entry" ADD COLUMN "short_lead" TEXT;
ALTER TABLE "search"."entry" ALTER COLUMN "short_lead" SET STORAGE MAIN;
UPDATE "search"."entry" SET "short_lead" = "lead" WHERE length("lead") <= 200;
