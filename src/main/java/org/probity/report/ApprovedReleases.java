package org.probity.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.probity.figure.Figure;
import org.probity.platform.web.NotFound;
import org.probity.report.text.DocumentBytes;
import org.probity.report.text.FactCheck.Remark;
import org.probity.report.text.ReleaseDocument;
import org.springframework.stereotype.Service;

/** What publication may do with a release: read the approved document, check it once more, move its state on. It asks access itself. */
@Service
public class ApprovedReleases {

    private final ReleaseStore store;
    private final ReleaseSources sources;

    ApprovedReleases(ReleaseStore store, ReleaseSources sources) {
        this.store = store;
        this.sources = sources;
    }

    public Optional<Release> find(String ref) {
        return store.find(ref);
    }

    public Optional<Release> byId(UUID id) {
        return store.byId(id);
    }

    /** Locks the release, so that publishing and recalling in one second are one after the other. */
    public Release lock(String ref) {
        return store.lock(ref).orElseThrow(NotFound::new);
    }

    /** The document exactly as it was approved. */
    public ReleaseDocument document(Release release) {
        return store.approvedText(release.id()).map(DocumentBytes::read).orElseThrow(NotFound::new);
    }

    /**
     * The approved text with these figures withheld: their sentences say so, and the table of sources too.
     *
     * @param withheld metrics
     */
    public ReleaseDocument document(Release release, Set<String> withheld) {
        return withheld.isEmpty() ? document(release) : sources.withholding(release, withheld);
    }

    /** SHA-256 of the approved text: what a signature signs. */
    public String hash(Release release) {
        return store.approvedText(release.id()).map(DocumentBytes::hash).orElseThrow(NotFound::new);
    }

    /** The document against the return as it is now, and the approved text against what its facts make today. */
    public List<Remark> check(Release release) {
        return sources.view(release).remarks();
    }

    /**
     * The text put together anew from the figures that the release holds and the statements of today.
     *
     * @param withheld metrics
     */
    public ReleaseDocument again(Release release, Set<String> withheld) {
        return sources.withholding(release, withheld);
    }

    /** The figures of the accepted return and the approved research, by metric. */
    public Map<String, Figure> accepted(Release release) {
        return sources.accepted(release.roundKey(), release.aboutBody()).figures();
    }

    /** A force in a round whose first release is begun and not out yet. */
    public record InHand(String round, String body) {}

    /** What belongs to such a force waits for its release. */
    public List<InHand> inHand() {
        return store.inHand();
    }

    /** Every release of a round, corrections with them, oldest first. */
    public List<Release> ofRound(String roundKey) {
        return store.ofRound(roundKey);
    }

    /**
     * The papers on one force as they would go out, and what stands behind them.
     *
     * @param text as approved; as it is written where it is a draft
     * @param again put together anew from the figures and statements of today
     * @param accepted figures of the accepted return and the approved research
     * @param remarks of the fact check
     */
    public record Compared(
            ReleaseDocument text, ReleaseDocument again, Map<String, Figure> accepted, List<Remark> remarks) {}

    public Compared compared(Release release) {
        ReleaseView view = sources.view(release);
        ReleaseDocument text = release.state() == Release.State.DRAFT ? view.document() : document(release);
        return new Compared(text, view.document(), accepted(release), view.remarks());
    }

    public void move(Release release, Release.State to) {
        store.move(release.id(), to);
    }
}
