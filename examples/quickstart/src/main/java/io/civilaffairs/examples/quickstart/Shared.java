package io.civilaffairs.examples.quickstart;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.json.BadDocumentException;
import io.civilaffairs.json.Pack;
import io.civilaffairs.json.PackReader;
import io.civilaffairs.json.Problem;
import io.civilaffairs.region.Region;
import io.civilaffairs.standard.Options;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.standard.StandardBook;
import io.civilaffairs.value.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Options that every command has. */
final class Shared {
    /** The languages of the texts. */
    enum Lang {
        /** Chinese. */
        zh,
        /** English. */
        en
    }

    /** The forms of the output. */
    enum Format {
        /** For people. */
        text,
        /** For programs. */
        json
    }

    @Option(names = "--lang", description = "language of the text: ${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE})")
    Lang lang = Lang.zh;

    @Option(
            names = "--pack",
            paramLabel = "PACK.json",
            description = "a pack of your own, laid over the shipped ones; repeatable, a later one over an earlier one")
    List<Path> packs = new ArrayList<>();

    /** For picocli. */
    Shared() {}

    Language language() {
        return lang == Lang.zh ? Language.ZH : Language.EN;
    }

    /** The shipped standards under the packs that were named. */
    StandardBook standards() throws IOException {
        List<Pack> read = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path path : packs) {
            try (InputStream in = Files.newInputStream(path)) {
                read.add(PackReader.read(path.toString(), in));
            } catch (BadDocumentException e) {
                e.problems().forEach(p -> problems.add(new Problem(path + "#" + p.at(), p.message())));
            }
        }
        if (!problems.isEmpty()) {
            throw new BadDocumentException(problems);
        }
        return read.isEmpty() ? CivilAffairs.standards() : CivilAffairs.standardsWith(read);
    }

    /** A region on a day, under default options. */
    static Setting setting(StandardBook standards, String region, LocalDate on) {
        Region code;
        try {
            code = Region.of(region);
        } catch (IllegalArgumentException e) {
            throw new BadDocumentException(List.of(
                    new Problem("--region", String.valueOf(e.getMessage()).replace("\n", ". "))));
        }
        return new Setting(
                standards, standards.divisions().current(code, on), YearMonth.from(on), on, null, Options.none());
    }
}
