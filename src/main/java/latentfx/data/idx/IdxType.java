package latentfx.data.idx;

import java.nio.ByteBuffer;

/** The type of the elements of an IDX file, big-endian. */
enum IdxType {
    /** 0 to 255. */
    UNSIGNED_BYTE(0x08, 1),
    /** −128 to 127. */
    BYTE(0x09, 1),
    /** 2 bytes. */
    SHORT(0x0b, 2),
    /** 4 bytes. */
    INT(0x0c, 4),
    /** Single precision. */
    FLOAT(0x0d, 4),
    /** Double precision. */
    DOUBLE(0x0e, 8);

    private final int code;
    private final int bytes;

    IdxType(int code, int bytes) {
        this.code = code;
        this.bytes = bytes;
    }

    /** The code at the third byte of a file. */
    int code() {
        return code;
    }

    /** Bytes of an element. */
    int bytes() {
        return bytes;
    }

    /** The next element of {@code chunk}. */
    double next(ByteBuffer chunk) {
        return switch (this) {
            case UNSIGNED_BYTE -> Byte.toUnsignedInt(chunk.get());
            case BYTE -> chunk.get();
            case SHORT -> chunk.getShort();
            case INT -> chunk.getInt();
            case FLOAT -> chunk.getFloat();
            case DOUBLE -> chunk.getDouble();
        };
    }
}
