package latentfx.data.images;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import latentfx.data.DataException;
import latentfx.data.DataRemark;
import latentfx.data.images.picture.PictureHeader;
import latentfx.data.images.picture.PictureRefused;
import latentfx.task.Cancellation;
import latentfx.task.FileTrouble;
import latentfx.task.Progress;
import org.jspecify.annotations.Nullable;

/** Finds the pictures among files by their first bytes; no pixel is decoded. */
final class HeaderSurvey {
    private final List<PictureFile> files;
    private final @Nullable SurveyedPicture[] pictures;
    private final @Nullable PictureTrouble[] trouble;

    private HeaderSurvey(List<PictureFile> files) {
        this.files = files;
        pictures = new SurveyedPicture[files.size()];
        trouble = new PictureTrouble[files.size()];
    }

    /**
     * What was found.
     *
     * @param pictures in the order of the files
     * @param trouble files that are damaged pictures, or named as pictures and none
     */
    record Found(List<SurveyedPicture> pictures, List<PictureTrouble> trouble) {}

    /** Looks at {@code files}; those that are no pictures and not named so are passed over. */
    static Found of(List<PictureFile> files, Consumer<Progress> progress, Cancellation cancellation)
            throws DataException {
        HeaderSurvey survey = new HeaderSurvey(files);
        try {
            TwoThreads.run(files.size(), survey::look, progress, cancellation);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return new Found(present(survey.pictures), present(survey.trouble));
    }

    private static <T> List<T> present(@Nullable T[] found) {
        List<T> list = new ArrayList<>();
        Arrays.stream(found).filter(Objects::nonNull).forEach(list::add);
        return List.copyOf(list);
    }

    private void look(int index) {
        PictureFile file = files.get(index);
        try {
            Optional<PictureHeader> header = PictureHeader.read(file.path());
            if (header.isPresent()) {
                pictures[index] = new SurveyedPicture(file, header.get());
            } else if (FolderWalk.isNamedAsPicture(file.name())) {
                trouble[index] = new PictureTrouble(file.name(), DataRemark.of("picture.unknown"));
            }
        } catch (PictureRefused refused) {
            trouble[index] = new PictureTrouble(file.name(), refused.reason());
        } catch (IOException error) {
            if (FolderWalk.isNamedAsPicture(file.name())) {
                trouble[index] = new PictureTrouble(
                        file.name(),
                        DataRemark.of(
                                "picture.unreadable", FileTrouble.of(error).words()));
            }
        }
    }
}
