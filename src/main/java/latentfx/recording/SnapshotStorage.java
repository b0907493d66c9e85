package latentfx.recording;

import java.nio.ByteBuffer;
import latentfx.math.Matrix;
import latentfx.model.Checkpoint;
import latentfx.model.PackedSnapshot;
import latentfx.model.Parameters;
import latentfx.model.WeightPrecision;

/** The form in which one snapshot is kept: in full precision, packed in memory, or packed on disk. */
sealed interface SnapshotStorage {
    /** Bytes of memory it takes. */
    long memory();

    /** In full precision; weights and codes are shared with the epoch report. */
    record Full(Parameters parameters, Matrix codes) implements SnapshotStorage {
        @Override
        public long memory() {
            long numbers = parameters.size() + (long) codes.rows() * codes.columns();
            return numbers * Float.BYTES;
        }
    }

    /**
     * Packed in memory, in half precision: half the bytes. They lie outside the heap, which would give each large array
     * whole regions of its own, almost twice what it needs.
     *
     * @param bytes the packed numbers, never changed
     */
    record Packed(Checkpoint checkpoint, WeightPrecision precision, ByteBuffer bytes) implements SnapshotStorage {
        static Packed of(PackedSnapshot snapshot) {
            ByteBuffer bytes = ByteBuffer.allocateDirect(snapshot.bytes().length);
            bytes.put(0, snapshot.bytes());
            return new Packed(snapshot.checkpoint(), snapshot.precision(), bytes);
        }

        /** A copy on the heap. */
        PackedSnapshot snapshot() {
            byte[] copy = new byte[bytes.capacity()];
            bytes.get(0, copy);
            return new PackedSnapshot(checkpoint, precision, copy);
        }

        @Override
        public long memory() {
            return bytes.capacity();
        }
    }

    /** Packed in a scratch file; takes almost no memory. */
    record OnDisk(ScratchFile.Piece piece, WeightPrecision precision) implements SnapshotStorage {
        @Override
        public long memory() {
            return 0;
        }
    }
}
