package latentfx.lesson.glossary;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import latentfx.data.ReadBudget;
import latentfx.model.file.StrictJson;

/** The terms of the glossary, which refer to each other. */
public final class Glossary {
    /** No terms. */
    public static final Glossary EMPTY = new Glossary(List.of());

    private static final String FILE = "glossary.json";

    private final Map<String, Term> terms = new LinkedHashMap<>();

    /** What the file contains. */
    record Content(List<Term> terms) {}

    /**
     * Takes these terms.
     *
     * @throws IllegalArgumentException if two have the same id, or one refers to itself or to a term that is not there
     */
    public Glossary(List<Term> terms) {
        for (Term term : terms) {
            if (this.terms.put(term.id(), term) != null) {
                throw new IllegalArgumentException("there are two terms " + term.id());
            }
        }
        for (Term term : terms) {
            for (String other : term.see()) {
                if (other.equals(term.id()) || !this.terms.containsKey(other)) {
                    throw new IllegalArgumentException("the term " + term.id() + " cannot refer to " + other);
                }
            }
        }
    }

    /**
     * Reads the glossary that comes with the program. Touches a resource, so not for the FX thread.
     *
     * @throws IOException if it cannot be read
     */
    public static Glossary bundled() throws IOException {
        try (InputStream stream = Glossary.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IOException("The glossary does not come with this program; install it again.");
            }
            byte[] json = stream.readAllBytes();
            return new Glossary(StrictJson.as(Content.class, StrictJson.parse(json, ReadBudget.of(FILE, json.length)))
                    .terms());
        }
    }

    /** Every term, in the order of the file. */
    public List<Term> terms() {
        return List.copyOf(terms.values());
    }

    /** The term of this id, if there is one. */
    public Optional<Term> find(String id) {
        return Optional.ofNullable(terms.get(id));
    }

    /** The terms that {@code term} refers to. */
    public List<Term> seeAlso(Term term) {
        return term.see().stream().flatMap(id -> find(id).stream()).toList();
    }

    /**
     * The terms that contain every word of {@code query} in the language of {@code locale}, those with all of them in a name
     * first, and each of both kinds in the order of its alphabet; all if it is blank.
     */
    public List<Term> search(String query, Locale locale) {
        List<String> words = words(query);
        return terms.values().stream()
                .filter(term -> term.isNamed(words, locale) || term.holds(words, locale))
                .sorted(Comparator.comparing((Term term) -> !term.isNamed(words, locale))
                        .thenComparing(term -> Initial.key(term.name().in(locale))))
                .toList();
    }

    /** Whether every word of {@code query} stands in a name of one and the same term. */
    public boolean names(String query, Locale locale) {
        List<String> words = words(query);
        return terms.values().stream().anyMatch(term -> term.isNamed(words, locale));
    }

    private static List<String> words(String query) {
        return Stream.of(Term.plain(query).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
