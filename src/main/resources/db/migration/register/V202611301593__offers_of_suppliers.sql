-- Of an offer figures may know too whether its giver was declared as a supplier or bidder: a kind, and no name.
create or replace view register.gift_counted with (security_invoker = true) as
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
       r.counted ->> 'receiver' as receiver,
       coalesce(r.counted ->> 'supplier' = 'yes', false) as from_supplier
from register.entry e
join register.revision r on r.controller_body = e.controller_body and r.entry_id = e.id
where e.register = 'gifts';
