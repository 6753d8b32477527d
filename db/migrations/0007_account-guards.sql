-- What has been written down stays as it was: not even a slip of ours can change or remove it.
create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'The audit log only grows.' using errcode = 'insufficient_privilege';
end
$$;
--> statement-breakpoint
create trigger audit_log_only_grows before update or delete or truncate on audit_log
  for each statement execute function refuse_audit_change();
--> statement-breakpoint
-- A site that has an administrator keeps one. Two at once cannot remove each other: the second waits for the first.
create function keep_an_administrator() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('administrators'));
  if not exists (
    select from users
    where role = 'administrator' and suspended_at is null and delete_at is null and deleted_at is null
  ) then
    raise exception 'The site would have no administrator.'
      using errcode = 'check_violation', constraint = 'users_last_administrator';
  end if;
  return null;
end
$$;
--> statement-breakpoint
create trigger users_keep_an_administrator after update on users
  for each row
  when (old.role = 'administrator' and old.suspended_at is null and old.delete_at is null and old.deleted_at is null)
  execute function keep_an_administrator();
--> statement-breakpoint
create trigger users_keep_an_administrator_on_delete after delete on users
  for each row
  when (old.role = 'administrator' and old.suspended_at is null and old.delete_at is null and old.deleted_at is null)
  execute function keep_an_administrator();
