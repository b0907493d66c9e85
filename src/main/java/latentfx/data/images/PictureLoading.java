package latentfx.data.images;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import latentfx.data.ByteImages;
import latentfx.data.DataException;
import latentfx.data.DataRemark;
import latentfx.data.ImageShape;
import latentfx.data.PartNames;
import latentfx.data.images.picture.PictureDecoder;
import latentfx.data.images.picture.PictureRefused;
import latentfx.math.ByteSamples;
import latentfx.task.Cancellation;
import latentfx.task.FileTrouble;
import latentfx.task.Progress;
import org.jspecify.annotations.Nullable;

/** Decodes the pictures of a survey on two threads; those that turn out to be broken are left out. */
final class PictureLoading {
    /** Most bytes of one part. */
    private static final long MOST_BYTES = 1L << 30;

    private final PictureSurvey survey;
    private final List<PlacedPicture> pictures;
    private final PictureDecoder decoder;
    private final ImageShape shape;
    private final int[] places;
    private final @Nullable PictureTrouble[] broken;
    private final byte[] train;
    private final byte[] test;

    private PictureLoading(PictureSurvey survey) {
        this.survey = survey;
        pictures = survey.pictures();
        decoder = new PictureDecoder(survey.options());
        shape = survey.options().shape();
        places = new int[pictures.size()];
        broken = new PictureTrouble[pictures.size()];
        int[] next = new int[2];
        for (int i = 0; i < places.length; i++) {
            places[i] = next[pictures.get(i).test() ? 1 : 0]++;
        }
        train = new byte[next[0] * shape.size()];
        test = new byte[next[1] * shape.size()];
    }

    /**
     * Reads all pictures.
     *
     * @throws DataException if they do not fit the memory, or no readable ones remain in a part
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    static LoadedPictures of(PictureSurvey survey, Consumer<Progress> progress, Cancellation cancellation)
            throws DataException {
        long bytes = (long) survey.images() * survey.options().shape().size();
        if (bytes > MOST_BYTES) {
            throw new DataException(String.format(
                    Locale.ROOT,
                    "%s holds %,d pictures, which at %s are %,d MB, more than the %,d that can be read; choose a"
                            + " smaller size.",
                    survey.name(),
                    survey.images(),
                    survey.options().shape(),
                    bytes >> 20,
                    MOST_BYTES >> 20));
        }
        try {
            PictureLoading loading = new PictureLoading(survey);
            TwoThreads.run(loading.places.length, loading::read, progress, cancellation);
            return loading.result();
        } catch (DataException known) {
            throw known;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        } catch (OutOfMemoryError full) { // a single failed allocation: the program can continue
            throw new DataException(
                    survey.images() + " pictures of " + survey.options().shape() + " of " + survey.name()
                            + " need more memory than is free; choose a smaller size, or give the program more.",
                    full);
        }
    }

    private void read(int index) {
        PlacedPicture picture = pictures.get(index);
        String name = picture.file().name();
        try {
            byte[] pixels = decoder.decode(picture.file().path());
            System.arraycopy(pixels, 0, picture.test() ? test : train, places[index] * pixels.length, pixels.length);
        } catch (PictureRefused refused) {
            broken[index] = new PictureTrouble(name, refused.reason());
        } catch (IOException error) {
            broken[index] = new PictureTrouble(
                    name,
                    DataRemark.of("picture.unreadable", FileTrouble.of(error).words()));
        }
    }

    private LoadedPictures result() throws DataException {
        List<PictureTrouble> trouble = new ArrayList<>(survey.trouble());
        Arrays.stream(broken).filter(Objects::nonNull).forEach(trouble::add);
        trouble.sort(Comparator.comparing(PictureTrouble::file, NaturalOrder.OF_NAMES));
        List<String> classes = survey.legend();
        return new LoadedPictures(
                shape,
                classes,
                part(train, false, classes),
                part(test, true, classes),
                new PartNames(names(false), names(true)),
                trouble,
                survey.remarks());
    }

    /** The files of the readable pictures of a part, in their order. */
    private List<String> names(boolean ofTest) {
        return IntStream.range(0, places.length)
                .filter(i -> pictures.get(i).test() == ofTest && broken[i] == null)
                .mapToObj(i -> pictures.get(i).file().name())
                .toList();
    }

    /** The readable pictures of a part, moved together. */
    private ByteImages part(byte[] pixels, boolean ofTest, List<String> classes) throws DataException {
        int size = shape.size();
        int[] labels = new int[places.length];
        int kept = 0;
        for (int i = 0; i < places.length; i++) {
            if (pictures.get(i).test() == ofTest && broken[i] == null) {
                System.arraycopy(pixels, places[i] * size, pixels, kept * size, size);
                labels[kept++] = pictures.get(i).label();
            }
        }
        if (kept == 0) {
            throw new DataException(String.format(
                    Locale.ROOT,
                    "%s has no readable picture for %s, of %,d found%s; choose a folder with at least two pictures.",
                    survey.name(),
                    ofTest ? "testing" : "training",
                    places.length,
                    whyFew()));
        }
        ByteSamples readable =
                ByteSamples.wrap(pixels.length / size, size, pixels).slice(0, kept);
        return ByteImages.of(readable, Arrays.copyOf(labels, kept), shape, classes);
    }

    /** The first of the files that were left out, which may be all but too few. */
    private String whyFew() {
        List<PictureTrouble> trouble = survey.trouble();
        return trouble.isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT,
                        ", and %,d left out (%s: %s)",
                        trouble.size(),
                        trouble.get(0).file(),
                        trouble.get(0).reason().sentence(Locale.ENGLISH));
    }
}
