package latentfx.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The libraries that are shipped with the program, with the texts of their licences. The list is made of the dependencies
 * when the program is built; fonts, icons and native libraries that lie inside other files are added to it.
 */
public final class ThirdParty {
    private static final String FOLDER = "licences/";

    private ThirdParty() {}

    /**
     * A library.
     *
     * @param name what it is called
     * @param version its version; empty where it has none of its own
     * @param homepage an address
     * @param licences SPDX identifiers, of which any may be chosen
     * @param textName name of the text of its licence, see {@link #text}
     */
    public record Library(String name, String version, String homepage, List<String> licences, String textName) {
        public Library {
            licences = List.copyOf(licences);
        }
    }

    /** Every library, in alphabetical order of names. */
    public static List<Library> all() {
        Map<String, String> own = lines(FOLDER + "texts.tsv")
                .map(line -> line.split("\t", -1))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
        List<Library> all = new ArrayList<>();
        lines("third-party.tsv").map(line -> dependency(line, own)).forEach(all::add);
        lines(FOLDER + "contained.tsv").map(ThirdParty::contained).forEach(all::add);
        all.sort(Comparator.comparing(Library::name, String.CASE_INSENSITIVE_ORDER));
        return List.copyOf(all);
    }

    /** The text of a licence by its {@link Library#textName}. */
    public static String text(String name) {
        return read(FOLDER + name + ".txt");
    }

    private static Library dependency(String line, Map<String, String> own) {
        String[] cells = line.split("\t", -1);
        List<String> licences = List.of(cells[4].split(" \\| "));
        String text = own.getOrDefault(cells[0] + ":" + cells[1], licences.get(0));
        return new Library(cells[1], cells[2], cells[3], licences, text);
    }

    private static Library contained(String line) {
        String[] cells = line.split("\t", -1);
        return new Library(cells[0], cells[1], cells[2], List.of(cells[3]), cells[4]);
    }

    private static Stream<String> lines(String resource) {
        return read(resource).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static String read(String resource) {
        try (InputStream stream = ThirdParty.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its resource " + resource + "; build it anew");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
