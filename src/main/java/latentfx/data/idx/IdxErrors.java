package latentfx.data.idx;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;
import latentfx.data.DataException;
import latentfx.task.FileTrouble;

/**
 * Creates the error messages about an IDX file, each one sentence for the user.
 *
 * @param file the file with the error
 * @param kind its expected content
 */
record IdxErrors(Path file, IdxKind kind) {
    private static final String AGAIN = "; download or copy it again.";

    DataException notAFile() {
        return new DataException(file + " is not a file; choose the file or folder again.");
    }

    DataException wrongStart(int magic) {
        return sentence(
                "%s is not an IDX file of %s: it begins with %08x where such a file has %08x; choose another file.",
                file, kind.noun(), magic, kind.magic());
    }

    DataException noChannels(int first, int second, int third) {
        return sentence(
                "%s holds images of %d by %d by %d values, of which neither the first nor the last number is 1 or 3"
                        + " channels; save grey or RGB images.",
                file, first, second, third);
    }

    DataException noGreys(double least, double most) {
        return sentence(
                "%s holds values from %s to %s; scale its images to 0 to 1, -1 to 1 or 0 to 255.", file, least, most);
    }

    DataException notFinite(int image) {
        return sentence("%s holds a value that is no finite number (image %,d, from 0); leave it out.", file, image);
    }

    DataException noLabel(double value, int index) {
        return sentence(
                "%s holds %s (label %,d, from 0), and labels are whole numbers from 0 to 999; number the classes.",
                file, value, index);
    }

    DataException wrongCount(int count) {
        return sentence(
                "%s claims to hold %s %s, and 1 to %,d can be read; choose another file.",
                file, Integer.toUnsignedString(count), kind.noun(), IdxFile.MOST_NUMBERS);
    }

    DataException wrongSide(int side) {
        return sentence(
                "%s claims images with a side of %s pixels, and 1 to %d can be read; choose another file.",
                file, Integer.toUnsignedString(side), IdxFile.LARGEST_SIDE);
    }

    DataException tooLarge(long claim, long most) {
        return sentence(
                "%s holds %,d bytes of %s, more than the %,d that can be read; choose a smaller set.",
                file, claim, kind.noun(), most);
    }

    DataException tooShort(long length, boolean packed, long promised) {
        return sentence(
                "%s is cut short: its header promises %,d bytes and the file has %,d%s" + AGAIN,
                file,
                promised,
                length,
                packed ? " packed ones" : "");
    }

    DataException goesOn(long promised) {
        return sentence(
                "%s is damaged: it goes on after the %,d bytes that its header promises" + AGAIN, file, promised);
    }

    DataException otherCount(int images, Path labelFile, int labels) {
        return sentence(
                "%s holds %,d images and %s holds %,d labels: they do not belong together; choose files of one set.",
                file, images, labelFile, labels);
    }

    DataException noMemory(long bytes, OutOfMemoryError error) {
        DataException trouble = sentence(
                "%s needs %,d MB of memory, more than is free; choose a smaller set or give the program more.",
                file, bytes >> 20);
        trouble.initCause(error);
        return trouble;
    }

    /** The exception for an error that stopped reading after {@code done} bytes. */
    DataException unreadable(long done, IOException error) {
        DataException trouble;
        if (error instanceof EOFException) {
            trouble = sentence("%s is cut short: it ends after %,d bytes" + AGAIN, file, done);
        } else if (error instanceof ZipException) {
            trouble = sentence("%s is damaged: it cannot be unpacked after %,d bytes" + AGAIN, file, done);
        } else {
            trouble = sentence(
                    "%s cannot be read (%s); check the disk and your rights to the file.",
                    file, FileTrouble.of(error).words());
        }
        trouble.initCause(error);
        return trouble;
    }

    private static DataException sentence(String format, Object... values) {
        return new DataException(String.format(Locale.ROOT, format, values));
    }
}
