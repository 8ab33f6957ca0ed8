-- The title as readers see it first, and whether the simplified view differs from the printed text by more than the fold sees.
ALTER TABLE "report_version" ADD COLUMN "title_simplified" TEXT NOT NULL DEFAULT '';
ALTER TABLE "report_version" ADD COLUMN "simplified_differs" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "report_version" ALTER COLUMN "title_simplified" DROP DEFAULT;
ALTER TABLE "report_version" ALTER COLUMN "simplified_differs" DROP DEFAULT;
-- Finds the earlier captures of a page.
CREATE INDEX "observation_url_idx" ON "observation"("url");
CREATE INDEX "observation_path_idx" ON "observation"("path");
CREATE INDEX "report_version_observation_id_idx" ON "report_version"("observation_id");
