-- The contacts with the media among the entries, with what was recorded lifted out of its document.
create view register.media_published with (security_invoker = true) as
select e.controller_body,
       e.id,
       e.reference,
       e.owner,
       e.owner_chief,
       e.status,
       e.sent_on,
       (e.details ->> 'on')::date as contact_on,
       e.details ->> 'contact' as contact,
       e.details ->> 'outlet' as outlet,
       e.details ->> 'kind' as kind,
       e.details ->> 'subject' as subject
from register.entry e
where e.register = 'media' and e.sent_on is not null;

grant select on register.media_published to probity_app;

-- Every version of a contact as figures may know it; the definition that it was recorded under stays with it.
create view register.media_counted with (security_invoker = true) as
select e.controller_body,
       e.id,
       e.reference,
       r.number,
       r.recorded_at,
       (r.counted ->> 'on')::date as contact_on,
       r.counted ->> 'purpose' = 'yes' as has_purpose,
       r.counted ->> 'chief' = 'yes' as chief_officer,
       r.counted ->> 'definition' as definition
from register.entry e
join register.revision r on r.controller_body = e.controller_body and r.entry_id = e.id
where e.register = 'media';

grant select on register.media_counted to probity_counter;
