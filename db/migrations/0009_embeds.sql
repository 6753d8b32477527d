CREATE TABLE "embeds" (
	"address" text PRIMARY KEY NOT NULL,
	"provider" text NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"author" text DEFAULT '' NOT NULL,
	"picture_id" bigint,
	"state" text DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "embeds_state" CHECK ("embeds"."state" in ('waiting','ready','failed')),
	CONSTRAINT "embeds_address" CHECK (length("embeds"."address") between 1 and 2000)
);
--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "blocks_behind" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "embeds" ADD CONSTRAINT "embeds_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "embeds_due" ON "embeds" USING btree ("due_at") WHERE "embeds"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "embeds_picture" ON "embeds" USING btree ("picture_id") WHERE "embeds"."picture_id" is not null;--> statement-breakpoint
CREATE INDEX "articles_behind" ON "articles" USING btree ("edited_at") WHERE "articles"."blocks_behind" > 0;--> statement-breakpoint
-- What articles embed already; the job asks for them.
INSERT INTO "embeds" ("address", "provider")
SELECT DISTINCT ON (b."block" #>> '{attrs,url}') b."block" #>> '{attrs,url}', b."block" #>> '{attrs,provider}'
FROM "articles" a
CROSS JOIN LATERAL jsonb_array_elements(a."body" -> 'content') AS b ("block")
WHERE b."block" ->> 'type' = 'embed' AND length(b."block" #>> '{attrs,url}') BETWEEN 1 AND 2000;
