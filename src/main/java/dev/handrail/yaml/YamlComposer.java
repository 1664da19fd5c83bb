package dev.handrail.yaml;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Outcome;
import dev.handrail.text.SourcePath;
import dev.handrail.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds values from the events of the YAML parser.
 *
 * <p>Events rather than the library's nodes, because composing nodes recurses without a limit and its limit for aliases
 * does not say where. Here depth and size are counted while the values are built. One composer reads one document.
 */
final class YamlComposer {

    private static final int DEEPEST = 50;

    private static final LoadSettings SETTINGS = LoadSettings.builder().build();
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final String STANDARD_TAG = "tag:yaml.org,2002:";

    private final SourcePath file;
    private final Places places;
    private final List<Diagnostic> findings = new ArrayList<>();
    private final Map<String, Anchored> anchors = new HashMap<>();
    private final long heaviest;
    private long weight;

    private record Anchored(Value value, long weight) {}

    /** @param heaviest values and characters that aliases may blow a document up to */
    YamlComposer(SourcePath file, Places places, long heaviest) {
        this.file = file;
        this.places = places;
        this.heaviest = heaviest;
    }

    /** @throws Fault if the document can't be read */
    Outcome<Value> compose(String yaml) {
        try {
            return new Outcome<>(document(new Parse(SETTINGS).parseString(yaml).iterator()), findings);
        } catch (MarkedYamlEngineException e) {
            throw YamlAdvice.fault(e, places);
        } catch (YamlEngineException e) {
            throw YamlAdvice.unprintable(places);
        }
    }

    private Value document(Iterator<Event> events) {
        Value root = Value.Fields.NONE;
        boolean read = false;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof NodeEvent node && !read) {
                root = value(node, events, 0);
                read = true;
            } else if (event.getEventId() == Event.ID.DocumentStart && read) {
                find(event, "a second document starts here: keep one, and remove this line");
                break;
            }
        }
        return isNothing(root) ? Value.Fields.NONE : root;
    }

    private static boolean isNothing(Value root) {
        return root instanceof Value.Text text && text.value().isEmpty();
    }

    private Value value(NodeEvent event, Iterator<Event> events, int depth) {
        if (event instanceof AliasEvent alias) {
            return alias(alias);
        }
        long before = weight;
        Value value = event instanceof ScalarEvent scalar
                ? scalar(scalar)
                : collection((CollectionStartEvent) event, events, depth + 1);
        event.getAnchor().ifPresent(a -> anchors.put(a.getValue(), new Anchored(value, weight - before)));
        return value;
    }

    private Value alias(AliasEvent event) {
        String name = event.getAlias().getValue();
        Anchored anchored = anchors.get(name);
        if (anchored == null) {
            throw fault(
                    event,
                    "*" + Excerpt.of(name)
                            + " repeats nothing that is defined above: quote this value if it is a text");
        }
        weigh(anchored.weight(), event);
        return anchored.value() instanceof Value.Text text
                ? new Value.Text(text.value(), span(event))
                : anchored.value();
    }

    private Value scalar(ScalarEvent event) {
        refuseTag(event, event.getTag().orElse(""));
        String text = event.getValue();
        weigh(1L + text.length(), event);
        return new Value.Text(event.isPlain() && NULLS.contains(text) ? "" : text, span(event));
    }

    /** A tag of one's own, {@code title: !important fix}, is nearly always a text that was not quoted. */
    private void refuseTag(NodeEvent event, String tag) {
        if (tag.startsWith("!") && tag.length() > 1) {
            throw fault(event, "a value that starts with ! must be quoted: quote this value");
        }
    }

    private Value collection(CollectionStartEvent event, Iterator<Event> events, int depth) {
        if (depth > DEEPEST) {
            throw fault(event, "nested deeper than " + DEEPEST + " levels: quote this value if it is a text");
        }
        refuseTag(event, event.getTag().orElse(""));
        weigh(1, event);
        return event instanceof SequenceStartEvent ? items(event, events, depth) : fields(event, events, depth);
    }

    private Value items(CollectionStartEvent start, Iterator<Event> events, int depth) {
        List<Value> items = new ArrayList<>();
        Event event = events.next();
        while (event instanceof NodeEvent node) {
            items.add(value(node, events, depth));
            event = events.next();
        }
        Span last = items.isEmpty() ? span(start) : items.get(items.size() - 1).at();
        return new Value.Items(items, span(start, event, last));
    }

    private Value fields(CollectionStartEvent start, Iterator<Event> events, int depth) {
        List<Value.Field> fields = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        Event event = events.next();
        while (event instanceof NodeEvent node) {
            Value.Text key = key(node, start);
            Value value = value((NodeEvent) events.next(), events, depth);
            if (keys.add(key.value())) {
                fields.add(new Value.Field(key.value(), value, key.at()));
            } else if (repeated.add(key.value())) {
                find(
                        node,
                        "the key \"" + Excerpt.of(key.value())
                                + "\" is given twice: the first is used, remove this one");
            }
            event = events.next();
        }
        Span last = fields.isEmpty()
                ? span(start)
                : fields.get(fields.size() - 1).value().at();
        return new Value.Fields(fields, span(start, event, last));
    }

    private Value.Text key(NodeEvent event, Event mapping) {
        if (event instanceof ScalarEvent scalar) {
            weigh(1L + scalar.getValue().length(), event);
            return new Value.Text(scalar.getValue(), span(event));
        }
        if (event instanceof MappingStartEvent inner && inner.isFlow()) {
            throw fault(mapping, "a value that starts with {{ must be quoted: quote this value");
        }
        throw fault(event, "a key must be a text: quote it");
    }

    private void weigh(long more, Event event) {
        weight += more;
        if (weight > heaviest) {
            throw fault(
                    event, "aliases make this document larger than " + heaviest + " characters: write the values out");
        }
    }

    private void find(Event event, String message) {
        findings.add(Diagnostic.of(Code.FRONT_MATTER_TYPE, file, span(event), message));
    }

    private Fault fault(Event event, String message) {
        int start = start(event);
        return new Fault(start, places.trimmed(start, Math.max(end(event), start + 1)), message);
    }

    private Span span(Event event) {
        return places.span(start(event), places.trimmed(start(event), end(event)));
    }

    /** A flow collection ends at its bracket. The library lets a block one end at the next token; it ends at its last value. */
    private Span span(CollectionStartEvent start, Event end, Span last) {
        if (start.isFlow()) {
            return places.span(start(start), end(end));
        }
        Span from = span(start);
        boolean after = last.compareTo(from) >= 0;
        return after ? new Span(from.line(), from.column(), last.endLine(), last.endColumn()) : from;
    }

    private int start(Event event) {
        return event.getStartMark().map(Mark::getIndex).map(places::offset).orElse(0);
    }

    private int end(Event event) {
        return event.getEndMark().map(Mark::getIndex).map(places::offset).orElse(0);
    }
}
