package latentfx.data.idx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The class names of an IDX data set.
 *
 * <p>MNIST is recognised by the SHA-256 of its two label files. Its relatives are recognised by what their files or
 * their folder are called, a weaker criterion, used because hashes of their files were not available: a name with
 * {@code fashion} in it is Fashion-MNIST, {@code kmnist} is Kuzushiji-MNIST, and {@code emnist-letters} (or {@code
 * -digits}, {@code -mnist}, {@code -balanced}, {@code -bymerge}, {@code -byclass}) is that part of EMNIST. A name is
 * believed only where the labels fit it. Everything else has plain numbers for names.
 *
 * @param dataName name of the data for people
 * @param names one a class
 * @param first the label in the file that stands for the first class: 1 where labels count from 1, as those of EMNIST letters do, 0 elsewhere
 * @param transposed whether the file stores images column by column, as all of EMNIST does
 */
public record LabelNames(String dataName, List<String> names, int first, boolean transposed) {
    private static final String MNIST_TRAIN = "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5";
    private static final String MNIST_TEST = "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2";

    private static final List<String> DIGITS = characters("0123456789");
    private static final List<String> CAPITALS = characters("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    /** The lower-case letters that the merged parts of EMNIST keep as classes of their own. */
    private static final List<String> UNMERGED = characters("abdefghnqrt");

    private static final List<Relative> RELATIVES = List.of(
            relative("fashion", "Fashion-MNIST", fashion(), 0, false),
            relative("(?<![a-z])kmnist", "KMNIST", characters("おきすつなはまやれを"), 0, false),
            relative("(?<![a-z])emnist-letters", "EMNIST letters", CAPITALS, 1, true),
            relative("(?<![a-z])emnist-digits", "EMNIST digits", DIGITS, 0, true),
            relative("(?<![a-z])emnist-mnist", "EMNIST MNIST", DIGITS, 0, true),
            relative("(?<![a-z])emnist-balanced", "EMNIST balanced", joined(DIGITS, CAPITALS, UNMERGED), 0, true),
            relative("(?<![a-z])emnist-bymerge", "EMNIST by merge", joined(DIGITS, CAPITALS, UNMERGED), 0, true),
            relative("(?<![a-z])emnist-byclass", "EMNIST by class", joined(DIGITS, CAPITALS, small()), 0, true));
    private static final Pattern ANY_EMNIST = Pattern.compile("(?<![a-z])emnist");

    public LabelNames {
        names = List.copyOf(names);
    }

    /** A pattern of file or folder names, and the data set that it marks. */
    private record Relative(Pattern sign, LabelNames names) {}

    /**
     * Finds the names that belong to a data set.
     *
     * @param trainSha256 of the uncompressed training label file
     * @param testSha256 of the uncompressed test label file
     * @param fileName of one of the files, such as {@code emnist-letters-train-images-idx3-ubyte.gz}
     * @param folderName of the folder that they are in; also the name of data that is not known
     * @param smallest of all labels in both parts
     * @param largest of all labels in both parts
     */
    static LabelNames recognise(
            String trainSha256, String testSha256, String fileName, String folderName, int smallest, int largest) {
        if (trainSha256.equals(MNIST_TRAIN) && testSha256.equals(MNIST_TEST)) {
            return new LabelNames("MNIST", DIGITS, 0, false);
        }
        for (String name : List.of(lower(fileName), lower(folderName))) {
            for (Relative relative : RELATIVES) {
                if (relative.sign.matcher(name).find() && relative.names.fit(smallest, largest)) {
                    return relative.names;
                }
            }
        }
        boolean transposed =
                ANY_EMNIST.matcher(lower(fileName) + " " + lower(folderName)).find();
        if (transposed && smallest >= 1 && largest <= CAPITALS.size()) {
            return new LabelNames("EMNIST letters", CAPITALS, 1, true);
        }
        int first = smallest == 1 ? 1 : 0; // counted from 1, there is no class 0
        List<String> numbers = IntStream.rangeClosed(first, largest)
                .mapToObj(Integer::toString)
                .toList();
        return new LabelNames(folderName, numbers, first, transposed);
    }

    private boolean fit(int smallest, int largest) {
        return smallest >= first && largest < first + names.size();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    private static Relative relative(String sign, String name, List<String> names, int first, boolean transposed) {
        return new Relative(Pattern.compile(sign), new LabelNames(name, names, first, transposed));
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    private static List<String> small() {
        return CAPITALS.stream().map(letter -> letter.toLowerCase(Locale.ROOT)).toList();
    }

    private static List<String> joined(List<String> digits, List<String> capitals, List<String> small) {
        List<String> all = new ArrayList<>(digits);
        all.addAll(capitals);
        all.addAll(small);
        return all;
    }

    private static List<String> fashion() {
        return List.of(
                "T-shirt/top",
                "Trouser",
                "Pullover",
                "Dress",
                "Coat",
                "Sandal",
                "Shirt",
                "Sneaker",
                "Bag",
                "Ankle boot");
    }
}
