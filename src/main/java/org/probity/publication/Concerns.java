package org.probity.publication;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probity.publication.Disclosure.Decision;
import org.probity.publication.Disclosure.Item;
import org.probity.publication.DisclosureRules.Concern;
import org.probity.publication.copy.PublicCopies;
import org.probity.publication.copy.PublicCopies.Cell;
import org.probity.report.ApprovedReleases;
import org.probity.report.Release;
import org.probity.report.force.ForceReports;
import org.probity.report.text.DocumentBytes;
import org.probity.report.text.ReleaseDocument;
import org.springframework.stereotype.Component;

/** What has to be decided about the figures of an approved release, and how the release reads once it is decided. */
@Component
class Concerns {

    private final ApprovedReleases releases;
    private final PublicCopies copies;
    private final PublicationStore store;
    private final ForceReports reports;

    Concerns(ApprovedReleases releases, PublicCopies copies, PublicationStore store, ForceReports reports) {
        this.releases = releases;
        this.reports = reports;
        this.copies = copies;
        this.store = store;
    }

    /**
     * Where the decisions stand.
     *
     * @param withheld metrics that two people decided not to publish
     * @param settled whether nothing waits for a decision or for the second person
     */
    record Standing(List<Item> items, Set<String> withheld, boolean settled) {}

    Standing standing(Release release) {
        ReleaseDocument document = releases.document(release);
        List<Decision> decisions = store.decisions(release.id());
        List<Cell> earlier = copies.earlier(release.aboutBody());
        List<Item> first = items(DisclosureRules.concerns(document.figures(), earlier), decisions);
        // to withhold one figure may not be enough: what is left can give it back
        List<Item> second = items(DisclosureRules.givesBack(document.figures(), withheld(first), earlier), decisions);
        List<Item> all = Stream.concat(first.stream(), second.stream()).toList();
        Set<String> withheld = withheld(all);
        boolean hidden =
                DisclosureRules.givesBack(document.figures(), withheld, earlier).isEmpty();
        boolean settled = first.stream().allMatch(Item::confirmed)
                && (hidden || second.stream().allMatch(Item::confirmed));
        return new Standing(all, withheld, settled);
    }

    /** The text that goes out: as approved, with what is withheld said to be so. */
    ReleaseDocument document(Release release) {
        return releases.document(release, standing(release).withheld());
    }

    /** SHA-256 of the text that goes out, with the grades and recommendations of its report: what a signature signs. */
    String hash(Release release) {
        Set<String> withheld = standing(release).withheld();
        ReleaseDocument document = releases.document(release, withheld);
        String text = withheld.isEmpty() ? releases.hash(release) : DocumentBytes.hash(DocumentBytes.write(document));
        return reports.signed(document, text);
    }

    /** Makes the files of what two people have just signed, so that they are there at the instant. */
    void prepare(Release release, Instant at) {
        String notice = store.correction(release.id())
                .map(PublicationStore.Correction::notice)
                .orElse("");
        copies.prepare(release, document(release), hash(release), notice, at);
    }

    private static List<Item> items(List<Concern> concerns, List<Decision> decisions) {
        return concerns.stream().map(c -> Item.of(c, decisions)).toList();
    }

    private static Set<String> withheld(List<Item> items) {
        return items.stream().filter(Item::withheld).map(Item::metric).collect(Collectors.toCollection(HashSet::new));
    }
}
