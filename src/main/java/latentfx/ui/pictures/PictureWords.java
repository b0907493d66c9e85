package latentfx.ui.pictures;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import latentfx.data.images.PictureSurvey;
import latentfx.data.images.picture.PictureOptions;
import latentfx.ui.fx.DurationText;
import latentfx.ui.fx.Messages;

/** What is said of a folder of pictures, in the present language. */
final class PictureWords {
    private static final int MOST_SIZES = 4;
    private static final long MEGABYTE = 1_000_000;

    private final Messages words = Messages.of(PictureWords.class);
    private final DurationText durations = new DurationText();

    /** How many there are, how many have colours, and of which formats they are. */
    String counts(PictureSurvey survey) {
        String formats = String.join(", ", survey.formats().keySet());
        return words.get("counts", survey.images(), survey.coloured(), formats);
    }

    /** How many are for training and for testing, and who says so. */
    String parts(PictureSurvey survey) {
        return words.get(
                survey.isParted() ? "parts.folders" : "parts.drawn", survey.images() - survey.test(), survey.test());
    }

    /** The most frequent sizes. */
    String sizes(PictureSurvey survey) {
        Map<String, Integer> sizes = survey.sizes();
        String most = sizes.entrySet().stream()
                .limit(MOST_SIZES)
                .map(size -> words.get("size.count", size.getKey(), size.getValue()))
                .collect(Collectors.joining(", "));
        int more = sizes.size() - MOST_SIZES;
        return more > 0 ? words.get("sizes.more", most, more) : words.get("sizes", most);
    }

    /** What else the user should know. */
    String remarks(PictureSurvey survey) {
        return survey.remarks().stream()
                .map(remark -> remark.sentence(words.locale()))
                .collect(Collectors.joining("\n"));
    }

    /** What the pictures shown are. */
    String preview(PreviewedPictures shown, PictureSurvey survey) {
        if (shown.pictures() == 0) {
            return words.get("preview.none");
        }
        PictureOptions options = shown.options();
        String colour = words.get("colour." + options.colour().name().toLowerCase(Locale.ROOT));
        return words.get("preview", shown.pictures(), survey.images(), options.side(), colour);
    }

    /** What reading all would take; the time only where it is known. */
    String cost(long memory, double seconds) {
        long megabytes = Math.max(1, Math.round((double) memory / MEGABYTE));
        return seconds > 0
                ? words.get("cost", megabytes, durations.of(Duration.ofMillis(Math.round(seconds * 1e3))))
                : words.get("cost.memory", megabytes);
    }
}
