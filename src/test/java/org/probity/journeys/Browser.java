package org.probity.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Debian's Chromium, for journeys through the pages as people see them. Open one a test class in @BeforeAll, close it in
 * @AfterAll. Where no Chromium is installed the tests are skipped and say so.
 */
public final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** The other tests run beside it on the same two cores: a picture of a page may take a while. */
    private static final double PATIENCE_MILLIS = 120_000;

    /** Tokens of forms and scripts: another at each request. */
    private static final String ONCE_ONLY = "(value|nonce)=\"[\\w+/=-]{20,}\"";

    private static final Set<Integer> ACCESSIBLE = ConcurrentHashMap.newKeySet();

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final String origin;

    /** What the pages complained of: faults of scripts and breaches of the content security policy. */
    private final List<String> complaints = new ArrayList<>();

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium, String origin) {
        this.playwright = playwright;
        this.chromium = chromium;
        this.origin = origin;
    }

    /** @param port where the application answers on this machine */
    public static Browser open(int port) {
        assumeTrue(
                Files.isExecutable(CHROMIUM),
                "Browser journeys are skipped: /usr/bin/chromium is not installed (apt-get install chromium)");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browser(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(CHROMIUM)
                                .setArgs(FLAGS)),
                "http://localhost:" + port);
    }

    /** A page in a session of its own; addresses may leave out the host. 1280 is a desk, 375 a phone. */
    public Page newPage(int width, boolean javaScript) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(origin)
                .setViewportSize(width, width < 600 ? 800 : 900)
                .setJavaScriptEnabled(javaScript)
                .setLocale("en-GB"));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(fault -> complaints.add(page.url() + ": " + fault));
        return page;
    }

    /** A page of somebody who signed in as a persona on the way to an address. */
    public Page at(int width, boolean javaScript, String persona, String address) {
        Page page = newPage(width, javaScript);
        page.navigate(address);
        page.locator("button[name=persona]")
                .filter(new Locator.FilterOptions().setHasText(persona))
                .first()
                .click();
        return page;
    }

    /** Presses the first button of those words. */
    public static void press(Page page, String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
    }

    /** Keeps a picture, and looks for faults. */
    public static void look(Page page, String name) {
        screenshot(page, name);
        assertAccessible(page);
    }

    /** Keeps a picture of the whole page as target/screenshots/name.png. */
    public static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    }

    /**
     * The page has no fault of WCAG A to 2.2 AA that a program can find, one h1, and does not scroll sideways. A page that was
     * looked at before with the same content and width is not looked at twice.
     */
    public static void assertAccessible(Page page) {
        String looked = page.viewportSize().width + page.content().replaceAll(ONCE_ONLY, "");
        if (ACCESSIBLE.contains(looked.hashCode())) {
            return;
        }
        assertThat(faults(page)).as("axe on %s", page.url()).isEmpty();
        assertThat(page.locator("h1").count()).as("h1 of %s", page.url()).isOne();
        assertThat(page.locator("body").boundingBox().width)
                .as("width of %s: nothing may stick out sideways", page.url())
                .isGreaterThanOrEqualTo(widthNeeded(page));
        ACCESSIBLE.add(looked.hashCode());
    }

    /** No page has a frame, so axe needs no page of its own to join its results on: that is what "legacy" leaves out. */
    @SuppressWarnings("deprecation")
    private static List<String> faults(Page page) {
        AxeRunOptions violations = new AxeRunOptions();
        violations.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(violations).withTags(STANDARD).setLegacyMode(true).analyze().getViolations().stream()
                        .map(Browser::words)
                        .toList();
    }

    private static double widthNeeded(Page page) {
        return page.locator("html").evaluate("it => it.scrollWidth") instanceof Number width ? width.doubleValue() : 0;
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    /** No page opened so far had a script fault or broke the content security policy. */
    public void assertNoComplaints() {
        assertThat(complaints).isEmpty();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
