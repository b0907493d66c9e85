package latentfx.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import latentfx.model.file.ModelFileException;
import latentfx.task.ShownText;
import org.jspecify.annotations.Nullable;

/**
 * The content of an ONNX file, read once and found fit to be run: of a known version, without operators from outside, and
 * with weights from its own folder only.
 *
 * @param name the file's name in messages
 * @param folder where it lies
 * @param bytes all of it; shared, must not be written to
 * @param external whether some weights lie in files beside it
 * @param random whether an operator draws random numbers
 */
record OnnxFile(String name, Path folder, byte[] bytes, boolean external, boolean random) {
    /** Largest model in bytes, with the weights beside it. */
    static final long LARGEST = 512L << 20;

    /** The newest version of the format that ONNX Runtime 1.29 reads. */
    private static final long NEWEST_IR = 13;

    /**
     * Reads {@code file}.
     *
     * @throws ModelFileException if it must not or cannot be run; the message is one sentence for the user
     * @throws IOException if it cannot be read at all
     */
    static OnnxFile read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (!Files.exists(file)) {
            throw new ModelFileException(ShownText.file(file), "is not there; check its name.");
        }
        if (!Files.isRegularFile(file)) {
            throw new ModelFileException(name, "is no file; open an .onnx file.");
        }
        requireSize(name, Files.size(file));
        byte[] bytes;
        try (InputStream stream = Files.newInputStream(file)) {
            bytes = stream.readNBytes((int) LARGEST + 1);
        }
        requireSize(name, bytes.length);
        ScannedModel scanned = scan(bytes, name);
        check(scanned, name);
        Path folder = file.toRealPath().getParent();
        if (folder == null) {
            throw new ModelFileException(name, "is no file; open an .onnx file.");
        }
        long beside = external(scanned.external(), folder, name);
        requireSize(name, bytes.length + beside);
        return new OnnxFile(name, folder, bytes, !scanned.external().isEmpty(), scanned.random());
    }

    /** The content of a model that was made of another one's bytes, named and placed as that one. */
    OnnxFile with(byte[] other, boolean draws) {
        return new OnnxFile(name, folder, other, external, draws);
    }

    private static void requireSize(String name, long size) throws ModelFileException {
        if (size > LARGEST) {
            throw new ModelFileException(
                    name,
                    "has more than " + (LARGEST >> 20)
                            + " MB where at most that is expected; export a smaller model, or the decoder alone.");
        }
    }

    private static ScannedModel scan(byte[] bytes, String name) throws ModelFileException {
        try {
            return ModelScan.of(bytes);
        } catch (IOException damaged) {
            throw new ModelFileException(
                    name,
                    "is no complete ONNX file (" + damaged.getMessage() + "); export it again or use another copy.",
                    damaged);
        }
    }

    private static void check(ScannedModel scanned, String name) throws ModelFileException {
        if (scanned.irVersion() < 1) {
            throw new ModelFileException(
                    name, "is no ONNX file: it does not say of which version it is; export the model again.");
        }
        if (scanned.irVersion() > NEWEST_IR) {
            throw new ModelFileException(
                    name,
                    "has the IR version " + scanned.irVersion() + " where at most " + NEWEST_IR
                            + " is expected; set model.ir_version = 10 in Python and save it again with onnx.save.");
        }
        if (scanned.custom().isPresent()) {
            throw new ModelFileException(
                    name,
                    "needs the operator " + ShownText.word(scanned.custom().get())
                            + " where only those of ONNX are expected; export it without operators of its own.");
        }
        if (scanned.huge().isPresent()) {
            throw new ModelFileException(
                    name,
                    "would take too much memory: " + scanned.huge().get()
                            + " at once where at most 268435456 are expected; export the model again.");
        }
    }

    /** Checks that the files named are in {@code folder} or below it, and adds up their sizes. */
    private static long external(List<String> locations, Path folder, String name) throws IOException {
        long sum = 0;
        for (String location : locations) {
            Path file = inside(location, folder);
            if (file == null) {
                throw new ModelFileException(
                        name,
                        "takes weights from " + ShownText.word(location)
                                + " where only files of its own folder are expected; save it as one file, in PyTorch by"
                                + " torch.onnx.export(…, external_data=False).");
            }
            if (!Files.isRegularFile(file)) {
                throw new ModelFileException(
                        name,
                        "takes weights from " + ShownText.word(location)
                                + ", which is not beside it; put it there, or export the model as one file"
                                + " (external_data=False).");
            }
            sum += Files.size(file);
        }
        return sum;
    }

    private static @Nullable Path inside(String location, Path folder) {
        try {
            Path file = folder.resolve(location).normalize();
            if (location.isEmpty() || Path.of(location).isAbsolute() || !file.startsWith(folder)) {
                return null;
            }
            return !Files.exists(file) || file.toRealPath().startsWith(folder) ? file : null;
        } catch (InvalidPathException | IOException strange) {
            return null;
        }
    }
}
