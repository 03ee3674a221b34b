package org.probity.publication.site;

import jakarta.servlet.http.HttpServletRequest;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.probity.audit.Permission;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What tells readers and search engines that something is out: the feed, the map of the site, and what they may read. */
@Controller
class FeedApi {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final int ENTRIES = 100;

    private final PublicReading reading;
    private final String address;

    /** @param address of this installation as the public knows it; blank: as the request names it */
    FeedApi(PublicReading reading, @Value("${probity.address:}") String address) {
        this.reading = reading;
        this.address = address.replaceFirst("/+$", "");
    }

    /** Writes the inside of a document. */
    @FunctionalInterface
    private interface Inside {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    @GetMapping("/published/feed.atom")
    @Permission("public")
    ResponseEntity<byte[]> feed(HttpServletRequest request) {
        String host = host(request);
        List<Entry> news = entries(reading.news());
        Instant updated = news.stream().map(Entry::at).findFirst().orElse(Instant.EPOCH);
        return xml("application/atom+xml", "feed", ATOM, xml -> {
            element(xml, "title", "Releases, reports and data of the inspectorate");
            element(xml, "id", host + "/published/feed.atom");
            element(xml, "updated", time(updated));
            link(xml, "self", host + "/published/feed.atom");
            link(xml, "alternate", host + "/published");
            for (Entry each : news.stream().limit(ENTRIES).toList()) {
                entry(xml, host, each);
            }
        });
    }

    /** What the feed says of one version of something. */
    private record Entry(String address, int version, String title, String notice, Instant at) {}

    private static List<Entry> entries(PublicReading.News news) {
        List<Entry> all = new ArrayList<>();
        news.releases()
                .forEach(r -> all.add(new Entry(r.address(), r.version(), r.news(), r.notice(), r.publishedAt())));
        news.reports()
                .forEach(r -> all.add(new Entry(r.address(), r.version(), r.news(), r.notice(), r.publishedAt())));
        news.data().forEach(d -> all.add(new Entry(d.address(), d.version(), d.title(), d.notice(), d.publishedAt())));
        all.sort(Comparator.comparing(Entry::at).reversed()); // stable: releases before their reports
        return all;
    }

    private static void entry(XMLStreamWriter xml, String host, Entry each) throws XMLStreamException {
        String address = host + each.address();
        xml.writeStartElement("entry");
        element(xml, "title", each.title());
        element(xml, "id", address + "?version=" + each.version());
        element(xml, "updated", time(each.at()));
        xml.writeStartElement("author");
        element(xml, "name", "Probity");
        xml.writeEndElement();
        link(xml, "alternate", address);
        if (!each.notice().isBlank()) {
            element(xml, "summary", each.notice());
        }
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href);
    }

    @GetMapping("/sitemap.xml")
    @Permission("public")
    ResponseEntity<byte[]> map(HttpServletRequest request) {
        String host = host(request);
        PublicReading.Index index = reading.index();
        return xml("application/xml", "urlset", SITEMAP, xml -> {
            for (String address : addresses(index)) {
                xml.writeStartElement("url");
                element(xml, "loc", host + address);
                xml.writeEndElement();
            }
        });
    }

    private static List<String> addresses(PublicReading.Index index) {
        List<String> all = new ArrayList<>(
                List.of("/published", "/published/compare", "/published/recommendations", "/published/data"));
        index.recommendations().forEach(each -> all.add(each.address()));
        index.rounds().forEach(each -> all.add(each.address()));
        index.bodies().forEach(each -> all.add(each.address()));
        index.releases().forEach(each -> all.add(each.address()));
        index.reports().forEach(each -> all.add(each.address()));
        index.data().forEach(each -> all.add(each.address()));
        return all;
    }

    @GetMapping("/robots.txt")
    @Permission("public")
    ResponseEntity<String> robots(HttpServletRequest request) {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .body("User-agent: *\nAllow: /published\nAllow: /assets\nDisallow: /\nSitemap: " + host(request)
                        + "/sitemap.xml\n");
    }

    private static ResponseEntity<byte[]> xml(String type, String root, String namespace, Inside inside) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(namespace);
            inside.write(xml);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The XML could not be written", e);
        }
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.valueOf(type), StandardCharsets.UTF_8))
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** What the request calls us may be forged, and a proxy might keep the answer: an installation names its own address. */
    private String host(HttpServletRequest request) {
        return !address.isBlank()
                ? address
                : ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    }
}
