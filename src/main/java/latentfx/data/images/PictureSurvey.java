package latentfx.data.images;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import latentfx.data.DataRemark;
import latentfx.data.images.picture.PictureHeader;
import latentfx.data.images.picture.PictureOptions;

/** What would be read of a folder of pictures, by the headers of its files; no pixel was decoded. */
public final class PictureSurvey {
    private final String name;
    private final Arrangement arrangement;
    private final PictureOptions options;
    private final List<PictureTrouble> trouble;

    PictureSurvey(String name, Arrangement arrangement, PictureOptions options, List<PictureTrouble> trouble) {
        this.name = name;
        this.arrangement = arrangement;
        this.options = options;
        this.trouble = trouble.stream()
                .sorted(Comparator.comparing(PictureTrouble::file, NaturalOrder.OF_NAMES))
                .toList();
    }

    /** The name of the data. */
    public String name() {
        return name;
    }

    /** Number of pictures that would be read; those found broken when decoded will be fewer. */
    public int images() {
        return arrangement.pictures().size();
    }

    /** Number of those for testing. */
    public int test() {
        return (int) arrangement.pictures().stream().filter(PlacedPicture::test).count();
    }

    /** Whether folders such as {@code train} and {@code test} say which those are; otherwise a fifth of each class is drawn. */
    public boolean isParted() {
        return arrangement.parted();
    }

    /** Memory that the pixels would take when brought to {@code read}, in bytes. */
    public long memory(PictureOptions read) {
        return (long) images() * read.shape().size();
    }

    /** Number of pictures of each class, in natural order. */
    public Map<String, Integer> classes() {
        int[] counts = new int[arrangement.classes().size()];
        arrangement.pictures().forEach(picture -> counts[picture.label()]++);
        Map<String, Integer> named = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            named.put(arrangement.classes().get(i), counts[i]);
        }
        return named;
    }

    /** Number of pictures of each size when upright, such as {@code 640×480}, the most frequent first. */
    public Map<String, Integer> sizes() {
        return counted(header -> header.uprightWidth() + "×" + header.uprightHeight());
    }

    /** Number of pictures of each format, such as {@code JPEG}, the most frequent first. */
    public Map<String, Integer> formats() {
        return counted(header -> header.format().name());
    }

    /** Number of pictures that may have colours. */
    public int coloured() {
        return (int) arrangement.pictures().stream()
                .filter(picture -> picture.header().colour())
                .count();
    }

    private Map<String, Integer> counted(Function<PictureHeader, String> kind) {
        Map<String, Integer> counts = arrangement.pictures().stream()
                .map(PlacedPicture::header)
                .collect(Collectors.toMap(kind, header -> 1, Integer::sum));
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(NaturalOrder.OF_NAMES)))
                .forEach(each -> sorted.put(each.getKey(), each.getValue()));
        return sorted;
    }

    /** What pictures would be brought to: what the user wished, and for the rest what suits these. */
    public PictureOptions options() {
        return options;
    }

    /** Files that would be left out, by name. */
    public List<PictureTrouble> trouble() {
        return trouble;
    }

    /** What the reader should know. */
    public List<DataRemark> remarks() {
        return arrangement.remarks();
    }

    /** The pictures in the order in which they are taken. */
    List<PlacedPicture> pictures() {
        return arrangement.pictures();
    }

    /** Names of the classes. */
    List<String> legend() {
        return arrangement.classes();
    }
}
