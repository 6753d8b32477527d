DROP INDEX "articles_search";--> statement-breakpoint
DROP INDEX "articles_search_top";--> statement-breakpoint
CREATE INDEX "articles_search" ON "articles" USING gin ("search_vector",(array[extract(year from (published_at at time zone 'UTC'))::int])) WHERE "articles"."status" = 'published' and "articles"."kind" = 'article';--> statement-breakpoint
CREATE INDEX "articles_search_top" ON "articles" USING gin (ts_filter("search_vector", '{a,b}'),(array[extract(year from (published_at at time zone 'UTC'))::int])) WHERE "articles"."status" = 'published' and "articles"."kind" = 'article';