package latentfx.data.images;

import java.util.List;
import latentfx.data.ByteImages;
import latentfx.data.DataRemark;
import latentfx.data.ImageShape;
import latentfx.data.PartNames;
import latentfx.data.TrainTest;

/**
 * All that was read of a folder of pictures, as bytes.
 *
 * @param shape of every picture
 * @param classes names of the classes
 * @param train the training part
 * @param test the test part
 * @param names the files of the pictures of both parts, from the folder on
 * @param trouble files that were left out
 * @param remarks what the reader should know
 */
record LoadedPictures(
        ImageShape shape,
        List<String> classes,
        ByteImages train,
        ByteImages test,
        PartNames names,
        List<PictureTrouble> trouble,
        List<DataRemark> remarks) {
    LoadedPictures {
        if (names.train().size() != train.labels().length || names.test().size() != test.labels().length) {
            throw new IllegalArgumentException("there is not one name for each picture");
        }
        classes = List.copyOf(classes);
        trouble = List.copyOf(trouble);
        remarks = List.copyOf(remarks);
    }

    /** Both parts as data sets of {@code name}. */
    ImageFolder.Reading reading(String name) {
        return new ImageFolder.Reading(
                new TrainTest(train.dataset(name, "train", shape, classes), test.dataset(name, "test", shape, classes)),
                names,
                trouble,
                remarks);
    }
}
