package latentfx.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import latentfx.data.images.PictureWishes;
import latentfx.data.images.picture.PictureColour;
import latentfx.data.images.picture.PictureFit;
import latentfx.data.images.picture.PictureOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options by which the user decides what pictures of a folder are brought to. */
class PictureChoice {
    @Option(
            names = "--size",
            paramLabel = "N",
            description =
                    "Of a folder of pictures: height and width that they are brought to, 28, 32, 48, 64, 96 or 128."
                            + " Default: chosen by their sizes, at most 64.")
    private @Nullable Integer size;

    @Option(
            names = "--colour",
            paramLabel = "grey|rgb",
            description = "Of a folder of pictures. Default: grey if all are.")
    private @Nullable String colour;

    @Option(
            names = "--fit",
            paramLabel = "crop|pad|stretch",
            description = "Of a folder of pictures: cut out the middle, add white, or change proportions."
                    + " Default: crop, pad if many are long.")
    private @Nullable String fit;

    /**
     * What was decided.
     *
     * @param labels a table of labels
     * @throws WrongUsageException if a value is none of those possible
     */
    final PictureWishes wishes(Optional<Path> labels) throws WrongUsageException {
        if (size != null && !PictureOptions.SIDES.contains(size)) {
            throw new WrongUsageException("--size must be one of " + PictureOptions.SIDES + ", not " + size + ".");
        }
        return new PictureWishes(
                Optional.ofNullable(size),
                value("--colour", colour, PictureColour.values()),
                value("--fit", fit, PictureFit.values()),
                PictureOptions.WHITE,
                labels);
    }

    private static <E extends Enum<E>> Optional<E> value(String option, @Nullable String given, E[] possible)
            throws WrongUsageException {
        if (given == null) {
            return Optional.empty();
        }
        for (E each : possible) {
            if (word(each).equals(given)) {
                return Optional.of(each);
            }
        }
        throw new WrongUsageException(option + " must be one of "
                + Arrays.stream(possible).map(PictureChoice::word).toList() + ", not " + given + ".");
    }

    /** The word for a value on the command line. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
