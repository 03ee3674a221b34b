-- What other modules may know of units.
create view organisation.unit_published with (security_invoker = true) as
select controller_body, id, name, opened_on, closed_on from organisation.unit;
grant select on organisation.unit_published to probity_app;
