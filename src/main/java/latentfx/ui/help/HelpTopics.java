package latentfx.ui.help;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import latentfx.ui.fx.Messages;

/** All pages of the help, in the order in which they can be read. */
public final class HelpTopics {
    /**
     * The identifiers of the pages; the texts of each are under {@code topic.<id>.title} and {@code topic.<id>.text}.
     */
    static final List<String> IDS = List.of(
            "map",
            "faithfulness",
            "neighbours",
            "neighbour-comparison",
            "paths",
            "vae",
            "holes",
            "projections",
            "grid",
            "vectors",
            "distances",
            "units",
            "random",
            "paired-runs",
            "time",
            "lessons",
            "files",
            "own",
            "folders",
            "speed");

    private final List<HelpTopic> topics;

    private HelpTopics(List<HelpTopic> topics) {
        this.topics = topics;
    }

    /** The pages in the language of {@link java.util.Locale#getDefault()}. */
    public static HelpTopics load() {
        Messages words = Messages.of(HelpTopics.class);
        return new HelpTopics(IDS.stream()
                .map(id -> new HelpTopic(
                        id, words.get("topic." + id + ".title"), HelpLine.parse(words.get("topic." + id + ".text"))))
                .toList());
    }

    /** Every page. */
    public List<HelpTopic> all() {
        return topics;
    }

    /** The page with the identifier {@code id}, if there is one. */
    public Optional<HelpTopic> find(String id) {
        return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    /**
     * The pages that contain every word of {@code query}, those with all of them in the title first; all pages if it is
     * blank.
     */
    public List<HelpTopic> search(String query) {
        List<String> words = Stream.of(HelpTopic.plain(query).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        Stream<HelpTopic> first = topics.stream().filter(topic -> topic.titled(words));
        Stream<HelpTopic> rest =
                topics.stream().filter(topic -> !topic.titled(words)).filter(topic -> topic.holds(words));
        return Stream.concat(first, rest).toList();
    }
}
