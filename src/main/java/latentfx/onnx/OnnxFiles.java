package latentfx.onnx;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latentfx.model.file.ModelFileException;
import latentfx.model.foreign.ForeignFiles;
import latentfx.task.FileNames;

/**
 * The files of a model.
 *
 * @param name what the model is called
 * @param decoder from codes to images, or a file whose role follows from its sizes
 * @param encoder from images to codes, if there is one
 */
record OnnxFiles(String name, Path decoder, Optional<Path> encoder) {
    /** The ending of the files, with the dot. */
    static final String ENDING = ".onnx";

    private static final String DECODER = "decoder";
    private static final String ENCODER = "encoder";
    private static final int MOST_FILES = 8;

    /** Whether a model can be found in {@code folder}. */
    static boolean areIn(Path folder) {
        List<Path> files = Files.isDirectory(folder) ? list(folder) : List.of();
        return called(DECODER, files).isPresent() || called(ENCODER, files).isPresent() || files.size() == 1;
    }

    /**
     * The files that {@code meant} stands for: a folder, a decoder or encoder that lies beside its other half, or one file.
     *
     * @throws ModelFileException if there is no decoder; the message is one sentence for the user
     */
    static OnnxFiles of(Path meant) throws ModelFileException {
        Path file = meant.toAbsolutePath().normalize();
        String name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            return inFolder(file, name);
        }
        String stem = name.substring(0, name.length() - (FileNames.hasEnding(file, ENDING) ? ENDING.length() : 0));
        if (stem.contains(ENCODER)) {
            Path decoder = file.resolveSibling(name.replace(ENCODER, DECODER));
            if (!Files.isRegularFile(decoder)) {
                throw alone(name, String.valueOf(decoder.getFileName()));
            }
            return new OnnxFiles(called(file, stem, ENCODER), decoder, Optional.of(file));
        }
        Path encoder = file.resolveSibling(name.replace(DECODER, ENCODER));
        boolean pair = stem.contains(DECODER) && Files.isRegularFile(encoder);
        return new OnnxFiles(called(file, stem, DECODER), file, pair ? Optional.of(encoder) : Optional.empty());
    }

    /** The files of {@code meant}, with its own encoder if it names one. */
    static OnnxFiles of(ForeignFiles meant) throws ModelFileException {
        OnnxFiles files = of(meant.file());
        return meant.encoder().isPresent() ? new OnnxFiles(files.name(), files.decoder(), meant.encoder()) : files;
    }

    /** The refusal of an encoder without the decoder that should be called {@code decoder}. */
    static ModelFileException alone(String encoder, String decoder) {
        return new ModelFileException(
                encoder,
                "is an encoder alone, which draws no images; put its decoder beside it as " + decoder
                        + " and open it again.");
    }

    private static OnnxFiles inFolder(Path folder, String name) throws ModelFileException {
        List<Path> files = list(folder);
        Optional<Path> decoder = called(DECODER, files);
        Optional<Path> encoder = called(ENCODER, files);
        if (decoder.isPresent()) {
            return new OnnxFiles(name, decoder.get(), encoder);
        }
        if (encoder.isPresent()) {
            throw alone(String.valueOf(encoder.get().getFileName()), DECODER + ENDING);
        }
        if (files.size() != 1) {
            throw new ModelFileException(
                    name,
                    "holds " + (files.isEmpty() ? "no" : "several") + " .onnx files where " + DECODER + ENDING
                            + ", and perhaps " + ENCODER + ENDING + ", is expected; name them so.");
        }
        return new OnnxFiles(name, files.get(0), Optional.empty());
    }

    /** A file called as its role alone takes the name of its folder. */
    private static String called(Path file, String stem, String role) {
        Path folder = file.getParent();
        Path last = folder == null ? null : folder.getFileName();
        return stem.equals(role) && last != null ? last.toString() : stem;
    }

    /** Of {@code files} the one whose name is {@code role}, else the only one whose name has it. */
    private static Optional<Path> called(String role, List<Path> files) {
        Optional<Path> exact =
                files.stream().filter(file -> file.endsWith(role + ENDING)).findFirst();
        List<Path> similar = files.stream()
                .filter(file -> String.valueOf(file.getFileName()).contains(role))
                .toList();
        return exact.or(() -> similar.size() == 1 ? Optional.of(similar.get(0)) : Optional.empty());
    }

    /** The first files of that ending in {@code folder}; none where it cannot be read. */
    private static List<Path> list(Path folder) {
        List<Path> files = new ArrayList<>();
        for (String usual : List.of(DECODER + ENDING, ENCODER + ENDING)) {
            if (Files.isRegularFile(folder.resolve(usual))) {
                files.add(folder.resolve(usual));
            }
        }
        if (!files.isEmpty()) {
            return files;
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : all) {
                if (files.size() < MOST_FILES && Files.isRegularFile(file)) {
                    files.add(file);
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) { // as good as empty
            return List.of();
        }
        return files;
    }
}
