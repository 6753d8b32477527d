-- articles.comment_count is the number of approved comments, in every state and whoever changes them.
create function count_comments() returns trigger language plpgsql as $$
begin
  if tg_op in ('UPDATE', 'DELETE') and old.status = 'approved' then
    update articles set comment_count = comment_count - 1 where id = old.article_id;
  end if;
  if tg_op in ('INSERT', 'UPDATE') and new.status = 'approved' then
    update articles set comment_count = comment_count + 1 where id = new.article_id;
  end if;
  return null;
end
$$;
--> statement-breakpoint
create trigger comments_count after insert or delete or update of status, article_id on comments
  for each row execute function count_comments();
