package latentfx.ui.pictures;

import java.util.function.Consumer;
import latentfx.data.DataException;
import latentfx.data.images.PictureSurvey;
import latentfx.data.images.PictureWishes;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/** Looks at one folder of pictures without reading it whole. */
@FunctionalInterface
public interface PictureLooker {
    /**
     * What would be read.
     *
     * @param progress in files; told from the calling thread
     * @throws DataException if there are no pictures; one sentence for the user
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    PictureSurvey survey(PictureWishes wishes, Consumer<Progress> progress, Cancellation cancellation)
            throws DataException;
}
