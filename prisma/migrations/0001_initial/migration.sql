-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "report_state" AS ENUM ('published', 'held', 'withdrawn', 'superseded');

-- CreateEnum
CREATE TYPE "decision_act" AS ENUM ('set', 'add', 'remove', 'clear', 'follow');

-- CreateEnum
CREATE TYPE "run_state" AS ENUM ('queued', 'running', 'finished', 'failed', 'cancelled');

-- CreateTable
CREATE TABLE "blob" (
    "sha256" CHAR(64) NOT NULL,
    "bytes" BYTEA NOT NULL,
    "size_bytes" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "blob_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "observation" (
    "id" SERIAL NOT NULL,
    "key" CHAR(64) NOT NULL,
    "blob_sha256" CHAR(64) NOT NULL,
    "file_name" TEXT NOT NULL,
    "path" TEXT,
    "url" TEXT,
    "fetched_at" TIMESTAMPTZ,
    "content_type" TEXT,
    "declared_encoding" TEXT,
    "sidecar" JSONB,
    "superseded_by_id" INTEGER,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "observation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report" (
    "id" SERIAL NOT NULL,
    "blob_sha256" CHAR(64) NOT NULL,
    "state" "report_state" NOT NULL DEFAULT 'published',
    "superseded_by_id" INTEGER,
    "duplicate_group_id" INTEGER,
    "current_version_id" INTEGER,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "duplicate_group" (
    "id" SERIAL NOT NULL,
    "master_report_id" INTEGER,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "duplicate_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_version" (
    "id" SERIAL NOT NULL,
    "report_id" INTEGER NOT NULL,
    "observation_id" INTEGER NOT NULL,
    "pipeline" TEXT NOT NULL,
    "content_hash" CHAR(64) NOT NULL,
    "encoding" TEXT NOT NULL,
    "source_start" INTEGER NOT NULL,
    "source_end" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "subtitle" TEXT,
    "body" TEXT NOT NULL,
    "body_simplified" TEXT NOT NULL,
    "layers" JSONB NOT NULL,
    "province_code" CHAR(6),
    "city_code" CHAR(6),
    "district_code" CHAR(6),
    "place_name" TEXT,
    "zone_name" TEXT,
    "level" TEXT,
    "stage" TEXT,
    "track" TEXT,
    "campaigns" TEXT[],
    "bundle" TEXT,
    "document_type" TEXT,
    "meeting_types" TEXT[],
    "flags" TEXT[],
    "source" TEXT,
    "authors" TEXT[],
    "year" INTEGER,
    "month" INTEGER,
    "day" INTEGER,
    "first_day" DATE,
    "last_day" DATE,
    "year_basis" TEXT,
    "published_at" TEXT,
    "place_confidence" TEXT,
    "year_confidence" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "report_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "version_id" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "value" JSONB,
    "reason" TEXT,
    "confidence" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "quotes" JSONB NOT NULL,
    "rule" TEXT NOT NULL,
    "alternatives" JSONB NOT NULL,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("version_id","field","position")
);

-- CreateTable
CREATE TABLE "participation" (
    "version_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "post" TEXT,
    "actions" TEXT[],

    CONSTRAINT "participation_pkey" PRIMARY KEY ("version_id","position")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" SERIAL NOT NULL,
    "report_id" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "act" "decision_act" NOT NULL,
    "value" JSONB,
    "anchors" JSONB NOT NULL,
    "note" TEXT,
    "editor_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "run" (
    "id" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "scope" JSONB NOT NULL,
    "state" "run_state" NOT NULL DEFAULT 'queued',
    "pipeline" TEXT NOT NULL,
    "started_by" TEXT,
    "total" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "message" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ,
    "finished_at" TIMESTAMPTZ,

    CONSTRAINT "run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "run_item" (
    "id" SERIAL NOT NULL,
    "run_id" INTEGER NOT NULL,
    "observation_id" INTEGER,
    "label" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "message" TEXT,
    "report_ids" INTEGER[],
    "changes" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "run_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "release" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "note" TEXT,
    "corpus_version" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "release_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "release_item" (
    "release_id" INTEGER NOT NULL,
    "version_id" INTEGER NOT NULL,

    CONSTRAINT "release_item_pkey" PRIMARY KEY ("release_id","version_id")
);

-- CreateTable
CREATE TABLE "corpus_version" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "corpus_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox" (
    "corpus_version" BIGINT NOT NULL,
    "report_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("corpus_version","report_id")
);

-- CreateTable
CREATE TABLE "audit" (
    "id" SERIAL NOT NULL,
    "actor_id" TEXT,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detail" JSONB,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setup_token" (
    "hash" CHAR(64) NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "setup_token_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "access_user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "access_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "access_session" (
    "id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "user_id" TEXT NOT NULL,

    CONSTRAINT "access_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "access_account" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ,
    "refresh_token_expires_at" TIMESTAMPTZ,
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "access_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "access_verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "access_verification_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "observation_key_key" ON "observation"("key");

-- CreateIndex
CREATE INDEX "observation_blob_sha256_idx" ON "observation"("blob_sha256");

-- CreateIndex
CREATE UNIQUE INDEX "report_current_version_id_key" ON "report"("current_version_id");

-- CreateIndex
CREATE INDEX "report_blob_sha256_idx" ON "report"("blob_sha256");

-- CreateIndex
CREATE UNIQUE INDEX "report_version_report_id_content_hash_key" ON "report_version"("report_id", "content_hash");

-- CreateIndex
CREATE INDEX "participation_name_idx" ON "participation"("name");

-- CreateIndex
CREATE INDEX "decision_report_id_field_idx" ON "decision"("report_id", "field");

-- CreateIndex
CREATE INDEX "run_item_run_id_outcome_idx" ON "run_item"("run_id", "outcome");

-- CreateIndex
CREATE UNIQUE INDEX "release_name_key" ON "release"("name");

-- CreateIndex
CREATE INDEX "audit_created_at_idx" ON "audit"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "access_user_email_key" ON "access_user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "access_session_token_key" ON "access_session"("token");

-- AddForeignKey
ALTER TABLE "observation" ADD CONSTRAINT "observation_blob_sha256_fkey" FOREIGN KEY ("blob_sha256") REFERENCES "blob"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation" ADD CONSTRAINT "observation_superseded_by_id_fkey" FOREIGN KEY ("superseded_by_id") REFERENCES "observation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_blob_sha256_fkey" FOREIGN KEY ("blob_sha256") REFERENCES "blob"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_superseded_by_id_fkey" FOREIGN KEY ("superseded_by_id") REFERENCES "report"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_duplicate_group_id_fkey" FOREIGN KEY ("duplicate_group_id") REFERENCES "duplicate_group"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_current_version_id_fkey" FOREIGN KEY ("current_version_id") REFERENCES "report_version"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_version" ADD CONSTRAINT "report_version_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_version" ADD CONSTRAINT "report_version_observation_id_fkey" FOREIGN KEY ("observation_id") REFERENCES "observation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "report_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "report_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run_item" ADD CONSTRAINT "run_item_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run_item" ADD CONSTRAINT "run_item_observation_id_fkey" FOREIGN KEY ("observation_id") REFERENCES "observation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_item" ADD CONSTRAINT "release_item_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_item" ADD CONSTRAINT "release_item_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "report_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "access_session" ADD CONSTRAINT "access_session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "access_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "access_account" ADD CONSTRAINT "access_account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "access_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The one row of the corpus counter.
INSERT INTO "corpus_version" ("id", "version") VALUES (1, 0);
ALTER TABLE "corpus_version" ADD CONSTRAINT "corpus_version_single" CHECK ("id" = 1);
