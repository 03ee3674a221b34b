-- The work address to which a notice goes; a link and no detail. Null: notices wait on the home page alone.
alter table people.person add column email text check (position('@' in email) > 1);

-- What other modules may know of everybody who serves or served, one row for each posting; without posting one row.
create view people.staff_published with (security_invoker = true) as
select p.controller_body, p.id as person, p.collar_number, p.name, p.kind, p.rank, p.chief_officer,
    p.joined_on, p.left_on, p.email, w.unit, w.line_manager, w.from_on, w.to_on
from people.person p
left join people.posting w on w.controller_body = p.controller_body and w.person = p.id;
grant select on people.staff_published to probity_app;

-- The counter may know that somebody serves and since when, and nothing else of a person.
create policy counted_body on people.person for select to probity_counter
    using (controller_body = nullif(current_setting('probity.counting_body', true), ''));
grant usage on schema people to probity_counter;
grant select (controller_body, id, joined_on, left_on) on people.person to probity_counter;
grant select on people.service_published to probity_counter;
