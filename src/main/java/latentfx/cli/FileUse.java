package latentfx.cli;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of an option or argument what becomes of the file that it names. Every one that names a file carries it, so that
 * {@link FileUses} can refuse a command that would overwrite what it reads, or one of its results by another.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@interface FileUse {
    /** What becomes of the file. */
    Kind value();

    /** Uses of a file. */
    enum Kind {
        /** The file is read; of a folder, the files of a data set or of networks in it. */
        READ,
        /** The file is written. */
        WRITE,
        /** Codes are written; of an array, their labels beside it, too. */
        WRITE_CODES,
        /** Networks are written into the folder. */
        WRITE_NETWORKS
    }
}
