-- comments.like_count and comments.report_count are what the rows say, whoever changes them.
create function count_comment_likes() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    update comments set like_count = like_count + 1 where id = new.comment_id;
  else
    update comments set like_count = like_count - 1 where id = old.comment_id;
  end if;
  return null;
end
$$;
--> statement-breakpoint
create trigger comment_likes_count after insert or delete on comment_likes
  for each row execute function count_comment_likes();
--> statement-breakpoint
create function count_comment_reports() returns trigger language plpgsql as $$
begin
  if tg_op in ('UPDATE', 'DELETE') and old.outcome is null then
    update comments set report_count = report_count - 1 where id = old.comment_id;
  end if;
  if tg_op in ('INSERT', 'UPDATE') and new.outcome is null then
    update comments set report_count = report_count + 1 where id = new.comment_id;
  end if;
  return null;
end
$$;
--> statement-breakpoint
create trigger comment_reports_count after insert or delete or update of outcome, comment_id on comment_reports
  for each row execute function count_comment_reports();
--> statement-breakpoint
-- A reply stands under the article of what it replies to.
create function keep_reply_with_its_parent() returns trigger language plpgsql as $$
begin
  if new.parent_id is not null and not exists (
    select from comments where id = new.parent_id and article_id = new.article_id and id <> new.id
  ) then
    raise exception 'A reply belongs to a comment of the same article.'
      using errcode = 'check_violation', constraint = 'comments_parent_article';
  end if;
  return null;
end
$$;
--> statement-breakpoint
create constraint trigger comments_parent_article after insert or update of parent_id, article_id on comments
  deferrable initially immediate
  for each row execute function keep_reply_with_its_parent();
