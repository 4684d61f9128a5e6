import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.LongSupplier;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.rejoinder.language.RejoinderStandaloneSetup;
import org.rejoinder.language.resource.RejoinderResource;
import org.rejoinder.language.resource.TextInput;
import org.rejoinder.rules.Examiner;
import org.rejoinder.rules.RuleRegistry;
import org.rejoinder.rules.Settings;
import org.rejoinder.rules.Surroundings;
import org.rejoinder.text.Decoding;

/**
 * How long the steps of a check take in a warm process: parse, link, facts (which resolves the passages), examine (which
 * resolves them too, and runs all rules). Medians of the second half of the rounds, in milliseconds: by the clock, and by the
 * thread's processor time, which a busy machine disturbs less.
 *
 * Usage: java -cp 'LIB/*' releng/benchmarks/Warm.java DOCUMENT [ROUNDS]
 */
public final class Warm {

    private static final String[] STEPS = {"parse", "link", "facts", "examine"};
    private static final long LIMIT = 64L << 20;

    private Warm() {
    }

    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]).toAbsolutePath();
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 40;
        var injector = new RejoinderStandaloneSetup().createInjectorAndDoEMFRegistration();
        Examiner examiner = new Examiner(RuleRegistry.standard());
        String document = Files.readString(file);
        byte[] text = null;
        LongSupplier cpu = java.lang.management.ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;
        long[][] wall = new long[STEPS.length][rounds];
        long[][] busy = new long[STEPS.length][rounds];
        int findings = 0;
        int acts = 0;
        for (int round = 0; round < rounds; round++) {
            long[] clock = new long[STEPS.length + 1];
            long[] used = new long[STEPS.length + 1];
            mark(clock, used, 0, cpu);
            RejoinderResource resource = (RejoinderResource) injector.getInstance(XtextResourceSet.class)
                    .createResource(URI.createFileURI(file.toString()));
            resource.load(new TextInput(document), Map.of());
            mark(clock, used, 1, cpu);
            resource.resolveLazyCrossReferences(CancelIndicator.NullImpl);
            mark(clock, used, 2, cpu);
            if (text == null) {
                text = Files.readAllBytes(file.resolveSibling(resource.document().getArticle().getTextFile()));
            }
            examiner.facts(resource.document(), Decoding.of(text, LIMIT), Surroundings.ALONE, Settings.STANDARD);
            mark(clock, used, 3, cpu);
            var examination = examiner.examine(resource.document(), Decoding.of(text, LIMIT), Surroundings.ALONE, Settings.STANDARD);
            mark(clock, used, 4, cpu);
            findings = examination.findings().size();
            acts = examination.acts().size();
            for (int i = 0; i < STEPS.length; i++) {
                wall[i][round] = clock[i + 1] - clock[i];
                busy[i][round] = used[i + 1] - used[i];
            }
        }
        System.out.printf("%s: %d acts, %d findings, Java %s, %d rounds%n", file.getFileName(), acts, findings, Runtime.version(), rounds);
        double total = 0;
        double totalBusy = 0;
        for (int i = 0; i < STEPS.length; i++) {
            double median = median(wall[i]);
            double medianBusy = median(busy[i]);
            System.out.printf("  %-8s %9.2f ms  %9.2f ms processor%n", STEPS[i], median, medianBusy);
            total += i == 2 ? 0 : median;
            totalBusy += i == 2 ? 0 : medianBusy;
        }
        System.out.printf("  %-8s %9.2f ms  %9.2f ms processor (parse + link + examine)%n", "check", total, totalBusy);
    }

    private static void mark(long[] clock, long[] used, int at, LongSupplier cpu) {
        clock[at] = System.nanoTime();
        used[at] = cpu.getAsLong();
    }

    private static double median(long[] values) {
        long[] late = Arrays.copyOfRange(values, values.length / 2, values.length);
        Arrays.sort(late);
        return late[late.length / 2] / 1e6;
    }
}
