package org.probity.publication.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.probity.inspection.research.Studies;
import org.probity.inspection.research.Study;
import org.probity.inspection.round.Round;
import org.probity.inspection.round.Rounds;
import org.probity.inspection.wave.Wave;
import org.probity.inspection.wave.Waves;
import org.probity.organisation.Bodies;
import org.probity.organisation.Body;
import org.springframework.stereotype.Component;

/** Waves and studies that belong to a round, as data sets. */
@Component
class Sources {

    private static final String SAMPLE =
            "Sample data: not real people or events. The forces of this round do not exist.";

    /** What of the inspectorate's data could be prepared. */
    public record Source(String ref, String title, String kind) {}

    record Made(Dataset data, UUID loadedBy) {}

    private final Waves waves;
    private final Studies studies;
    private final Rounds rounds;
    private final Bodies bodies;

    Sources(Waves waves, Studies studies, Rounds rounds, Bodies bodies) {
        this.waves = waves;
        this.studies = studies;
        this.rounds = rounds;
        this.bodies = bodies;
    }

    List<Source> all() {
        List<Source> all = new ArrayList<>();
        waves.taken().stream()
                .filter(wave -> wave.round() != null)
                .map(wave -> new Source(wave.ref(), wave.plan().title(), "Survey of the public"))
                .forEach(all::add);
        studies.taken().stream()
                .map(study -> new Source(study.ref(), study.plan().title(), "Social media research"))
                .forEach(all::add);
        return all;
    }

    /** Empty where there is no such source, or it belongs to no round. */
    Optional<Made> make(String ref) {
        Optional<Made> survey = waves.find(ref)
                .flatMap(wave -> Optional.ofNullable(wave.round())
                        .flatMap(rounds::find)
                        .map(round -> new Made(survey(wave, round), wave.authoredBy())));
        return survey.isPresent()
                ? survey
                : studies.find(ref)
                        .flatMap(study -> rounds.find(study.round())
                                .map(round -> new Made(research(study, round), study.authoredBy())));
    }

    private Dataset survey(Wave wave, Round round) {
        SurveyData.Before before = earlier(wave)
                .map(each -> new SurveyData.Before(each, waves.results(each)))
                .orElse(null);
        return SurveyData.of(round.key(), marking(round), wave, waves.results(wave), before, names());
    }

    /** The latest wave before it that shares a question with it. */
    private Optional<Wave> earlier(Wave wave) {
        return waves.taken().stream()
                .filter(each -> each.plan().to().isBefore(wave.plan().from()))
                .filter(each -> each.questions().stream()
                        .anyMatch(question -> wave.questions().stream()
                                .anyMatch(later -> later.thread().equals(question.thread()))))
                .findFirst();
    }

    private Dataset research(Study study, Round round) {
        return ResearchData.of(round.key(), marking(round), study, studies.sightings(study), names());
    }

    private Map<String, String> names() {
        return bodies.all().stream().collect(Collectors.toMap(Body::id, Body::formalName));
    }

    private String marking(Round round) {
        boolean fictional = rounds.bodies(round.id()).stream()
                .anyMatch(in -> bodies.get(in.body()).fictional());
        return fictional ? SAMPLE : "";
    }
}
