using Corpus.Pages.Evaluation;

switch (args)
{
    case ["fit", string pages, string answers, string table]:
        Fitting.Write(AnnotatedPage.ReadAll(pages, answers), table);
        return 0;
    case ["cross", string pages, string answers]:
        Fitting.Cross(AnnotatedPage.ReadAll(pages, answers), null);
        return 0;
    case ["cross", string pages, string answers, string output]:
        Fitting.Cross(AnnotatedPage.ReadAll(pages, answers), output);
        return 0;
    case ["read", string pages, string output, .. string[] addresses]:
        Answers.Write(pages, output, addresses.FirstOrDefault());
        return 0;
    case ["yardstick", string pages, string output]:
        Yardstick.Write(pages, output);
        return 0;
    default:
        Console.Error.WriteLine(
            """
            usage: Corpus.Pages.Evaluation fit PAGES ANSWERS TABLE      fits the weights of the body on all pages and writes them
                                           cross PAGES ANSWERS [OUTPUT] fits on some sites and judges on the others
                                           read PAGES OUTPUT [ANSWERS]  what the product makes of the pages, for the scorer
                                           yardstick PAGES OUTPUT       what SmartReader makes of them
            """);
        return 2;
}
