package latentfx.data.images;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latentfx.data.images.picture.PictureDecoder;
import latentfx.data.images.picture.PictureOptions;
import latentfx.task.Cancellation;

/**
 * A picture as it would be read.
 *
 * @param file its name from the folder on
 * @param label the name of its class
 * @param pixels row by row, channels last, 255 for 1; of the shape of the options that it was read with
 */
public record PicturePreview(String file, String label, byte[] pixels) {
    /** As many as a look takes in. */
    public static final int USUAL = 32;

    /**
     * Reads the first pictures of a survey, of several classes where there are; broken ones are passed over.
     *
     * @param options what they are brought to: those of the survey, or others to be tried
     * @param most number of pictures
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public static List<PicturePreview> of(
            PictureSurvey survey, PictureOptions options, int most, Cancellation cancellation) {
        PictureDecoder decoder = new PictureDecoder(options);
        List<String> classes = survey.legend();
        List<PicturePreview> read = new ArrayList<>();
        for (PlacedPicture picture : survey.pictures()) {
            cancellation.throwIfCancelled();
            if (read.size() == most) {
                break;
            }
            decoded(decoder, picture)
                    .ifPresent(pixels ->
                            read.add(new PicturePreview(picture.file().name(), classes.get(picture.label()), pixels)));
        }
        return List.copyOf(read);
    }

    private static Optional<byte[]> decoded(PictureDecoder decoder, PlacedPicture picture) {
        try {
            return Optional.of(decoder.decode(picture.file().path()));
        } catch (IOException broken) { // the reading tells it by name
            return Optional.empty();
        }
    }
}
