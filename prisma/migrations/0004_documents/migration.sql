-- Documents that a report names, files attached to it, and which meeting of its series it tells of and how that was held.
ALTER TABLE "report_version" ADD COLUMN "meeting_number" INTEGER;
ALTER TABLE "report_version" ADD COLUMN "meeting_mode" TEXT;
ALTER TABLE "report_version" ADD COLUMN "documents" TEXT[];
ALTER TABLE "report_version" ADD COLUMN "attachments" TEXT[];
