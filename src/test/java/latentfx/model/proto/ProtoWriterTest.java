package latentfx.model.proto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Messages on the wire, against the examples of the protobuf documentation and by reading back. */
final class ProtoWriterTest {
    private static byte[] hex(String bytes) {
        return HexFormat.ofDelimiter(" ").parseHex(bytes);
    }

    @Test
    void theExamplesOfTheDocumentationComeOutByteForByte() {
        assertArrayEquals(hex("08 96 01"), new ProtoWriter().number(1, 150).toBytes());
        assertArrayEquals(
                hex("12 07 74 65 73 74 69 6e 67"),
                new ProtoWriter().text(2, "testing").toBytes());
        assertArrayEquals(
                hex("1a 03 08 96 01"),
                new ProtoWriter().message(3, new ProtoWriter().number(1, 150)).toBytes());
    }

    @Test
    void floatsAreWrittenLittleEndianInBlocks() throws IOException {
        FloatBuffer many = FloatBuffer.allocate(40_000);
        for (int i = 0; i < many.capacity(); i++) {
            many.put(i, i - 0.5f);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ProtoWriter()
                .message(7, new ProtoWriter().floats(9, many.asReadOnlyBuffer()))
                .number(1, 8)
                .writeTo(out);
        ProtoReader outer = new ProtoReader(out.toByteArray());
        assertTrue(outer.next());
        ProtoReader inner = outer.message();
        assertTrue(inner.next());
        assertEquals(many, inner.message().rest().asFloatBuffer());
        assertFalse(inner.next());
        assertTrue(outer.next());
        assertEquals(8, outer.number());
        assertFalse(outer.next());
    }
}
