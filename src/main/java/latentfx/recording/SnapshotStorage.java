package latentfx.recording;

import latentfx.math.Matrix;
import latentfx.model.PackedSnapshot;
import latentfx.model.Parameters;
import latentfx.model.WeightPrecision;

/** How one snapshot is kept: as it was, packed in memory, or packed on disk. */
public sealed interface SnapshotStorage {
    /** Bytes of memory it takes. */
    long memory();

    /** As it was; weights and codes are those of the report. */
    record Full(Parameters parameters, Matrix codes) implements SnapshotStorage {
        @Override
        public long memory() {
            long numbers = parameters.size() + (long) codes.rows() * codes.columns();
            return numbers * Float.BYTES;
        }
    }

    /** Half the bytes. */
    record Packed(PackedSnapshot snapshot) implements SnapshotStorage {
        @Override
        public long memory() {
            return snapshot.bytes().length;
        }
    }

    /** No memory to speak of. */
    record OnDisk(ScratchFile.Piece piece, WeightPrecision precision) implements SnapshotStorage {
        @Override
        public long memory() {
            return 0;
        }
    }
}
