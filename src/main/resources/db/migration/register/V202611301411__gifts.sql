-- The offers among the entries, with what was declared lifted out of its document.
create view register.gift_published with (security_invoker = true) as
select e.controller_body,
       e.id,
       e.reference,
       e.owner,
       e.owner_kind,
       e.owner_chief,
       e.status,
       e.sent_on,
       e.decided_on,
       e.details ->> 'outcome' as outcome,
       e.details ->> 'direction' as direction,
       e.details ->> 'kind' as kind,
       e.details ->> 'giver' as giver,
       e.details ->> 'giverName' as giver_name,
       e.details ->> 'giverNumber' as giver_number,
       e.details ->> 'giverType' as giver_type,
       (e.details ->> 'value')::bigint as value_pence,
       (e.details ->> 'offeredOn')::date as offered_on
from register.entry e
where e.register = 'gifts' and e.sent_on is not null;

grant select on register.gift_published to probity_app;

-- Every version of an offer as figures may know it: no name, no word that somebody wrote.
create view register.gift_counted with (security_invoker = true) as
select e.controller_body,
       e.id,
       e.reference,
       r.number,
       r.recorded_at,
       (r.counted ->> 'offered')::date as offered_on,
       (r.counted ->> 'declare_by')::date as declare_by,
       r.counted ->> 'outcome' as outcome,
       r.counted ->> 'direction' as direction,
       r.counted ->> 'chief' = 'yes' as chief_officer,
       r.counted ->> 'tier' as tier,
       r.counted ->> 'approval' = 'yes' as approval_owed,
       r.counted ->> 'giver' as giver,
       r.counted ->> 'receiver' as receiver
from register.entry e
join register.revision r on r.controller_body = e.controller_body and r.entry_id = e.id
where e.register = 'gifts';

grant select on register.gift_counted to probity_counter;
