package latentfx.workbench;

import java.util.List;
import latentfx.data.DataRemark;
import latentfx.data.PartNames;
import latentfx.data.TrainTest;
import latentfx.data.images.PictureTrouble;

/**
 * What was read of images of the user's own.
 *
 * @param data both parts
 * @param names what the samples are called, where they have names
 * @param remarks what the reader should know
 * @param trouble files that were left out, by name
 */
public record ImageReading(TrainTest data, PartNames names, List<DataRemark> remarks, List<PictureTrouble> trouble) {
    public ImageReading {
        remarks = List.copyOf(remarks);
        trouble = List.copyOf(trouble);
    }
}
