-- What a force signed, for the inspectorate that tests it: the newest version is for the reader to choose.
create policy inspectorate_reads on healthcheck.assessment for select to probity_app
    using (stage = 'signed' and 'hmic' = any ((select platform.bodies())::text[]));
create policy inspectorate_reads on healthcheck.answer for select to probity_app
    using ('hmic' = any ((select platform.bodies())::text[])
        and exists (select from healthcheck.assessment a
                    where a.controller_body = answer.controller_body and a.id = answer.assessment_id and a.stage = 'signed'));
create policy inspectorate_reads on healthcheck.assessment_fact for select to probity_app
    using ('hmic' = any ((select platform.bodies())::text[])
        and exists (select from healthcheck.assessment a
                    where a.controller_body = assessment_fact.controller_body and a.id = assessment_fact.assessment_id
                      and a.stage = 'signed'));

create view healthcheck.signed_answer_published with (security_invoker = true) as
select a.controller_body, a.id as assessment, a.round, a.number, a.checklist, f.happened_on as signed_on,
    w.question, w.answer, w.words, w.evidence, w.evidence is not null as evidenced
from healthcheck.assessment a
join healthcheck.assessment_fact f on f.controller_body = a.controller_body and f.assessment_id = a.id and f.fact = 'signed'
join healthcheck.answer w on w.controller_body = a.controller_body and w.assessment_id = a.id
where a.stage = 'signed';
grant select on healthcheck.signed_answer_published to probity_app;
