package latentfx.dl4j;

import java.util.List;
import java.util.SplittableRandom;
import latentfx.model.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

final class Probe {
    public static void main(String[] a) {
        int batch = Integer.parseInt(a[0]);
        ModelSpec spec = new VaeSpec(new NetworkShape(784, List.of(512, 256), 2), 1);
        NetworkPair p = NetworkPair.fresh(spec, 1e-3, 0, DataType.FLOAT);
        TrainingStep s = new TrainingStep(p, Bottleneck.of(spec));
        SplittableRandom r = new SplittableRandom(1);
        INDArray x = Nd4j.rand(DataType.FLOAT, batch, 784);
        for (int k = 0; k < 6; k++) {
            long t = System.nanoTime();
            int n = 0;
            Losses l = null;
            while (System.nanoTime() - t < 3e9) {
                l = s.train(x, r);
                n++;
            }
            System.out.println(batch + " " + n * batch / ((System.nanoTime() - t) / 1e9) + "/s " + l);
        }
    }
}
