package latentfx.recording;

import latentfx.math.Matrix;
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

    /** Packed in memory, in half precision: half the bytes. */
    record Packed(PackedSnapshot snapshot) implements SnapshotStorage {
        @Override
        public long memory() {
            return snapshot.bytes().length;
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
