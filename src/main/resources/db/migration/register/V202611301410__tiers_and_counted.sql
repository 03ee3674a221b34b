-- The roles that decide an entry by the rule it was sent under: empty where the force's settings say who decides.
alter table register.entry add column tier text[] not null default '{}';

-- What figures may know of a version of an entry: codes, dates and digests; never a name or what somebody wrote.
alter table register.revision add column counted jsonb not null default '{}';
call platform.count_wall('register.revision');
revoke select on register.revision from probity_counter;
grant select (controller_body, entry_id, number, recorded_at, counted) on register.revision to probity_counter;
