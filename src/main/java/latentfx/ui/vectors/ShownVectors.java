package latentfx.ui.vectors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import latentfx.analysis.VectorMap;
import latentfx.data.DataException;
import latentfx.data.Vectors;
import latentfx.data.table.TableReading;
import latentfx.data.table.VectorReading;
import latentfx.data.toy.SwissRoll;
import latentfx.model.OpenModel;
import latentfx.ui.fx.Messages;
import latentfx.ui.map.linked.SampleSpace;

/**
 * Vectors that a map can show, and how they were read.
 *
 * @param source where they come from
 * @param vectors the vectors
 * @param reading how their files were read; empty if they were generated
 * @param classes the classes in the order of the legend; empty if there are none
 * @param open what the map shows
 */
record ShownVectors(
        VectorSource source,
        Vectors vectors,
        Optional<TableReading> reading,
        List<ClassCount> classes,
        OpenModel open) {
    /** Number of points: enough to show the roll clearly, few enough for every method to take seconds. */
    private static final int ROLL_POINTS = 2_000;

    private static final long ROLL_SEED = 7;

    /**
     * A class and the number of its vectors.
     *
     * @param name its name
     * @param count how many vectors have it
     */
    record ClassCount(String name, int count) {}

    /**
     * Reads or generates the vectors of {@code source}.
     *
     * @throws DataException if they cannot be read; one sentence for the user
     */
    static ShownVectors read(VectorSource source) throws DataException {
        try {
            if (source.files().isEmpty()) {
                Vectors roll = SwissRoll.vectors(ROLL_POINTS, ROLL_SEED);
                return new ShownVectors(source, roll, Optional.empty(), counts(roll), VectorMap.of(roll));
            }
            VectorReading read = source.files().get().describe();
            List<ClassCount> classes = read.reading().classes() > 0 ? counts(read.vectors()) : List.of();
            return new ShownVectors(
                    source, read.vectors(), Optional.of(read.reading()), classes, VectorMap.of(read.vectors()));
        } catch (OutOfMemoryError full) { // what was read so far becomes garbage, so the window can continue
            throw new DataException(Messages.of(ShownVectors.class).get("memory", source.location()), full);
        }
    }

    private static List<ClassCount> counts(Vectors vectors) {
        int[] counts = new int[vectors.labelNames().size()];
        for (int label : vectors.labels()) {
            counts[label]++;
        }
        List<ClassCount> classes = new ArrayList<>();
        for (int label = 0; label < counts.length; label++) {
            classes.add(new ClassCount(vectors.labelNames().get(label), counts[label]));
        }
        return List.copyOf(classes);
    }

    /** The samples that an index refers to. */
    SampleSpace space() {
        return SampleSpace.of(open.sheet());
    }

    /** Whether these are the vectors of {@code other}, perhaps with other columns or labels. */
    boolean sameSamples(Optional<ShownVectors> other) {
        return other.filter(it -> it.space().equals(space())).isPresent();
    }

    /** What the columns of the table were taken as, and remarks on its files; empty if none was read. */
    String summary() {
        Locale locale = locale();
        return reading.map(how -> Stream.concat(Stream.of(how.summary(locale)), remarks(how, locale))
                        .collect(Collectors.joining(" · ")))
                .orElse("");
    }

    /** What the reader should know about the files, a sentence each. */
    List<String> remarks() {
        return reading.stream().flatMap(how -> remarks(how, locale())).toList();
    }

    /** The language of the window. */
    private static Locale locale() {
        return Messages.of(ShownVectors.class).locale();
    }

    private static Stream<String> remarks(TableReading reading, Locale locale) {
        return reading.remarks().stream().map(remark -> remark.sentence(locale));
    }
}
