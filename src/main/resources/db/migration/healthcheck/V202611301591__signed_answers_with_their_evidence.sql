-- A signed answer is evidenced by words, and by what was attached to it and not taken off again: a file, a link, a record, a figure.
create policy inspectorate_reads on healthcheck.evidence for select to probity_app
    using ('hmic' = any ((select platform.bodies())::text[])
        and exists (select from healthcheck.assessment a
                    where a.controller_body = evidence.controller_body and a.id = evidence.assessment_id and a.stage = 'signed'));

create or replace view healthcheck.signed_answer_published with (security_invoker = true) as
select a.controller_body, a.id as assessment, a.round, a.number, a.checklist, f.happened_on as signed_on,
    w.question, w.answer, w.words, shown.evidence, shown.evidence is not null as evidenced
from healthcheck.assessment a
join healthcheck.assessment_fact f on f.controller_body = a.controller_body and f.assessment_id = a.id and f.fact = 'signed'
join healthcheck.answer w on w.controller_body = a.controller_body and w.assessment_id = a.id
cross join lateral (
    select nullif(concat_ws(E'\n', w.evidence, string_agg(e.words, E'\n' order by e.added_at, e.id)), '') as evidence
    from healthcheck.evidence e
    where e.controller_body = w.controller_body and e.assessment_id = w.assessment_id and e.question = w.question
      and e.removed_at is null) shown
where a.stage = 'signed';
