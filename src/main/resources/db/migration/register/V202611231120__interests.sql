-- The interests among the entries, with what was declared lifted out of its document.
create view register.interest_published with (security_invoker = true) as
select e.controller_body,
       e.id,
       e.reference,
       e.nature,
       e.owner,
       e.owner_kind,
       e.status,
       e.sent_on,
       e.decided_on,
       e.ended_on,
       e.details ->> 'whose' as whose,
       e.details ->> 'category' as category,
       e.details ->> 'trade' as trade,
       e.details ->> 'businessName' as business_name,
       e.details ->> 'businessNumber' as business_number,
       e.details ->> 'address' as address,
       (e.details ->> 'hoursAWeek')::numeric as hours_a_week
from register.entry e
where e.register = 'interests' and e.sent_on is not null;

grant select on register.interest_published to probity_app;
