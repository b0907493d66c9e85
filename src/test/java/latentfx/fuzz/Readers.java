package latentfx.fuzz;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import latentfx.data.idx.IdxFolder;
import latentfx.data.images.CifarFolder;
import latentfx.data.images.ImageFolder;
import latentfx.data.images.PictureWishes;
import latentfx.data.table.VectorFiles;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.lesson.file.LessonFile;
import latentfx.model.file.ModelFile;
import latentfx.model.judge.ClassifierFile;
import latentfx.task.Cancellation;
import latentfx.workbench.Workbench;

/** Every way in which the program reads a file that somebody else may have made. */
final class Readers {
    private static final int VECTORS = 4;
    private static final byte[] TABLE = "1,2\n3,4\n5,6\n7,8\n".getBytes(StandardCharsets.UTF_8);

    private Readers() {}

    static List<FuzzedReader<?>> all() throws IOException {
        List<FuzzedReader<?>> all = new ArrayList<>(models());
        all.addAll(data());
        all.addAll(folders());
        return all;
    }

    private static List<FuzzedReader<?>> models() throws IOException {
        List<byte[]> sound = Sound.models();
        byte[] lesson = Sound.lesson();
        byte[] network = Sound.network();
        byte[] judge = Sound.judge();
        Workbench workbench = new Workbench(
                (request, reports, progress, cancellation) -> {
                    throw new UnsupportedOperationException("nothing is trained here");
                },
                new Dl4jFactory(),
                new Dl4jExchange());
        FuzzedReader.Maker model = choice -> ModelMutator.mutate(choice.of(sound), choice);
        return List.of(
                new FuzzedReader<>("model", "m.latentfx", model, ModelFile::read, Uses::model, Set.of("ModelFile")),
                new FuzzedReader<>(
                        "model without its history",
                        "m.latentfx",
                        model,
                        ModelFile::readWithoutHistory,
                        Uses::model,
                        Set.of("ModelFile")),
                new FuzzedReader<>(
                        "model's header", "m.latentfx", model, ModelFile::summary, Uses::summary, Set.of("ModelFile")),
                new FuzzedReader<>(
                        "lesson",
                        "l.lab",
                        choice -> LessonMutator.mutate(lesson, choice),
                        LessonFile::read,
                        Uses::lesson,
                        Set.of("Archive")),
                new FuzzedReader<>(
                        "network",
                        "n.zip",
                        choice -> NetworkMutator.mutate(network, choice),
                        file -> workbench.networks().open(file),
                        Uses::open,
                        Set.of("NetworkZip")),
                new FuzzedReader<>(
                        "judge",
                        "j.judge",
                        choice -> ModelMutator.mutate(judge, choice),
                        ClassifierFile::read,
                        Uses::judge,
                        Set.of("Archive")));
    }

    private static List<FuzzedReader<?>> data() throws IOException {
        List<byte[]> pngs = Sound.pngs();
        return List.of(
                idx("train-images-idx3-ubyte", Sound.images(6)),
                idx("train-images-idx3-ubyte", Sound.floatImages(6)),
                idx("train-labels-idx1-ubyte", Sound.labels(6)),
                vectors("v.npy", NpyMutator::mutate, Set.of("NpyInput")),
                vectors(
                        "v.npz",
                        choice -> ZipMutator.mutate(
                                List.of(new ZipPart(
                                        "a.npy", NpyMutator.mutate(choice).content(), true)),
                                choice),
                        Set.of("NpzEntry")),
                vectors("v.csv", choice -> TextMutator.table(choice.of(0, 1, 4, 40), choice), Set.of("Content")),
                vectors("v.tsv", choice -> TextMutator.table(choice.of(1, 4, 40), choice), Set.of("Content")),
                labels("l.tsv", choice -> TextMutator.labels(VECTORS, choice)),
                labels("l.csv", choice -> TextMutator.table(VECTORS, choice)),
                labels("l.npy", NpyMutator::mutate),
                picture("p.png", choice -> PngMutator.mutate(choice.of(pngs), choice)),
                picture("p.jpg", of("jpg")),
                picture("p.gif", of("gif")),
                picture("p.bmp", of("bmp")));
    }

    /** What is read as images of the user's own. */
    private static List<FuzzedReader<?>> folders() throws IOException {
        List<byte[]> pngs = Sound.pngs();
        byte[] cifar = new byte[2 * (1 + 3 * 32 * 32)];
        return List.of(
                folder("p.png", choice -> PngMutator.mutate(choice.of(pngs), choice), Set.of("PictureDecoder")),
                folder("p.jpg", of("jpg"), Set.of("PictureDecoder")),
                folder("p.gif", of("gif"), Set.of("PictureDecoder")),
                folder("p.bmp", of("bmp"), Set.of("PictureDecoder")),
                folder("labels.csv", choice -> TextMutator.table(VECTORS, choice), Set.of("LabelTable")),
                new FuzzedReader<>(
                        "CIFAR-10",
                        "test_batch.bin",
                        choice -> ByteMutator.mutate(cifar, choice),
                        path -> {
                            beside(path, "data_batch_1.bin", cifar);
                            return CifarFolder.in(path.toAbsolutePath().getParent())
                                    .orElseThrow()
                                    .load(progress -> {}, new Cancellation());
                        },
                        Uses::images,
                        Set.of("CifarFolder")));
    }

    private static FuzzedReader<?> folder(String file, FuzzedReader.Maker maker, Set<String> classes)
            throws IOException {
        byte[] sound = Sound.picture(BufferedImage.TYPE_INT_RGB, "png");
        return new FuzzedReader<>(
                "folder with " + file,
                file,
                maker,
                path -> {
                    beside(path, "a.png", sound);
                    beside(path, "b.png", sound);
                    return new ImageFolder(path.toAbsolutePath().getParent(), PictureWishes.NONE)
                            .load(progress -> {}, new Cancellation());
                },
                Uses::images,
                classes);
    }

    private static FuzzedReader.Maker of(String format) throws IOException {
        byte[] sound = Sound.picture(BufferedImage.TYPE_INT_RGB, format);
        return choice -> ByteMutator.mutate(sound, choice);
    }

    private static FuzzedReader<?> idx(String file, byte[] sound) {
        return new FuzzedReader<>(
                "IDX " + file,
                file,
                choice -> IdxMutator.mutate(sound, choice),
                path -> {
                    beside(path, "train-images-idx3-ubyte", Sound.images(6));
                    beside(path, "train-labels-idx1-ubyte", Sound.labels(6));
                    beside(path, "t10k-images-idx3-ubyte", Sound.images(3));
                    beside(path, "t10k-labels-idx1-ubyte", Sound.labels(3));
                    return new IdxFolder(path.toAbsolutePath().getParent()).load(progress -> {}, new Cancellation());
                },
                Uses::images,
                Set.of("Content"));
    }

    private static FuzzedReader<?> vectors(String file, FuzzedReader.Maker maker, Set<String> classes) {
        return new FuzzedReader<>(
                "vectors " + file, file, maker, path -> new VectorFiles(path).describe(), Uses::vectors, classes);
    }

    private static FuzzedReader<?> labels(String file, FuzzedReader.Maker maker) {
        return new FuzzedReader<>(
                "labels " + file,
                file,
                maker,
                path -> new VectorFiles(beside(path, "w.csv", TABLE), Optional.of(path), Optional.empty()).describe(),
                Uses::vectors,
                Set.of("Content"));
    }

    private static FuzzedReader<?> picture(String file, FuzzedReader.Maker maker) {
        return new FuzzedReader<>(
                "picture " + file,
                file,
                maker,
                path -> new VectorFiles(beside(path, "w.csv", TABLE), Optional.empty(), Optional.of(path)).describe(),
                Uses::vectors,
                Set.of("ImageFiles"));
    }

    /** Puts a sound file beside {@code path}, unless it is that. */
    private static Path beside(Path path, String name, byte[] sound) throws IOException {
        Path other = path.resolveSibling(name);
        if (Files.notExists(other)) {
            Files.write(other, sound);
        }
        return other;
    }
}
