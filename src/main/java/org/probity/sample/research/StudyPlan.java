package org.probity.sample.research;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.probity.exchange.SheetWriter;
import org.probity.inspection.load.DataFile;
import org.probity.inspection.research.Study;
import org.probity.inspection.research.StudySheet;

/** The study as a file, the same for the same forces. Pure. */
final class StudyPlan {

    private static final long SEED = 20_120_720L;
    private static final List<String> CATEGORIES = List.of(
            "offensive-language",
            "comment-on-procedure",
            "negative-about-work",
            "extreme-views",
            "critical-police-government");
    private static final List<String> PLATFORMS = List.of("Twitter", "Twitter", "Twitter", "Facebook");

    private final Map<String, Integer> wanted;
    private final Random random = new Random(SEED);
    private final List<List<String>> rows = new ArrayList<>();
    private int instances;
    private int cases;

    /** @param wanted cases of each force */
    StudyPlan(Map<String, Integer> wanted) {
        this.wanted = new LinkedHashMap<>(wanted);
    }

    static Study.Plan plan() {
        return new Study.Plan(
                "Sample study of social media, 2012",
                "Sample research company",
                "Invented profiles in the shape of a search by hand (sample data)",
                "Sample data: nothing was searched",
                "potentially inappropriate",
                LocalDate.of(2012, 6, 4),
                LocalDate.of(2012, 7, 20));
    }

    DataFile file() {
        wanted.forEach(this::force);
        return SampleFile.of("study-2012.csv", SheetWriter.csv(StudySheet.headings(), rows));
    }

    private void force(String force, int found) {
        int examined = 12 + random.nextInt(28) + 3 * found;
        int profile = 0;
        for (int at = 0; at < found; at++) {
            profile = found(force, profile);
        }
        for (; profile < examined; profile++) {
            rows.add(List.of(force, platform(), code(profile), "", "", "", "", ""));
        }
    }

    /** One case: one or two profiles with one to three instances each. */
    private int found(String force, int from) {
        cases++;
        String category = CATEGORIES.get(random.nextInt(CATEGORIES.size()));
        int profile = from;
        for (int more = random.nextInt(2); more >= 0; more--) {
            String platform = platform();
            for (int count = random.nextInt(3); count >= 0; count--) {
                instances++;
                rows.add(List.of(
                        force,
                        platform,
                        code(profile),
                        "I" + instances,
                        "C" + cases,
                        category,
                        LocalDate.of(2012, 6, 4).plusDays(random.nextInt(46)).toString(),
                        "Invented post " + instances + " (sample data)"));
            }
            profile++;
        }
        return profile;
    }

    private String platform() {
        return PLATFORMS.get(random.nextInt(PLATFORMS.size()));
    }

    private static String code(int profile) {
        return "P" + (profile + 1);
    }
}
