"""Common first names, by the pronoun that people of that name mostly have.

A short list by hand: it only keeps *he* from being taken for Ada. Names that both sexes bear are
left out, and who is not in the list may be either.
"""

from __future__ import annotations

from tetrapla.engine.facts.word_lists import words

PRONOUN_OF = dict.fromkeys(
    words(
        """jon thom merrick antony asa vivek hakeem jamaal raphael sherrod steny mick rex
        alejandro xavier kash devin trey
        aaron abdul abraham adam adrian alan albert alexander alfred andrew anthony antonio
    arnold arthur barack barry benjamin bernard bernie bill bob brad bradley brandon brendan
    brian bruce bryan carl carlos cesar chad charles christopher chuck colin craig curtis daniel
    darren dave david dean dennis derek diego dick dominic don donald doug douglas duncan dwight
    earl ed eddie edgar eduardo edward edwin eli elon emmanuel enrique eric erik ernest ethan
    eugene fernando francisco frank fred frederick gabriel gary gavin geoffrey george gerald
    gerard gilbert giovanni glenn gordon graham greg gregory gustav harold harry harvey hector
    henry herbert howard hugh hugo ian ivan jack jacob jake james jared jason javier jeff jeffrey
    jeremy jerome jerry jesse jim jimmy joe joel john johnny jonathan jorge jose joseph josh
    joshua juan julian justin karl keith ken kenneth kevin kirk kurt kyle larry laurence lawrence
    leo leon leonard lewis lloyd louis luis luke malcolm manuel marc marco marcus mario mark
    martin marvin matt matthew maurice max michael miguel mike mitch mitt mohamed mohammed
    muhammad nathan neil newt nicholas nick nigel noah norman oliver omar oscar otto owen pablo
    patrick paul pedro peter phil philip phillip pierre rafael ralph raymond ricardo richard rick
    rob robert roberto roger roland ron ronald ross roy rudy russell ryan samuel scott sean
    sebastian sergei seth shaun simon stanley stephen steve steven stuart ted terrence theodore
    thomas tim timothy toby todd ahmed ali antonin barney ben beto billy bobby boris clarence
    clyde cory dan dmitri dylan elijah grover hank hans hassan heinz ibrahim igor ike klaus lamar
    logan lyndon ned norm orrin pete ramon rand randy raul ruben tucker walt willie tom tommy
    tony travis trevor tyler vernon victor vincent vladimir walter warren wayne wesley william
    woodrow zachary ray abe abel gil hal lars nils anton emil milo jonas lukas sven bjorn olaf
    paulo joao pierce piers nigel rupert giles desmond dennis dale duane dwayne jermaine jamal
    tyrone deshawn luther marvin mickey monty morris ned oswald percy reggie ronnie rufus sid
    stan stefan vince wally wilbur wilfred winston ignacio hiroshi kenji raj sanjay vijay imran
    tariq yusuf mustafa kofi kwame emeka tunde jakob mathias matthias wolfgang gunther jurgen"""
    ),
    "he",
) | dict.fromkeys(
    words(
        """jen kyrsten ilhan rashida ayanna alexandria pramila cori marsha kirstjen avril cecilia
        letitia tish karine elissa rochelle ketanji
        andrea bianca bonnie carly denise dianne erin gabby grace gretchen ivanka joni kamala
    keri kimberly lori mazie meghan michele mindy muriel nikki norma sara sharon susana tiffany
    tulsi abigail ada adele agnes aisha alexandra alice alicia alison allison amanda amelia amy
    ana angela angelina anita ann anna anne annie antonia arlene ashley audrey barbara beatrice
    becky bella bernadette bertha beth betsy betty beverly brenda bridget brigitte brittany
    camilla carla carmen carol carole caroline carolyn catherine cathy celia charlotte cheryl
    chloe christina christine cindy claire clara clarissa claudia colleen condoleezza connie
    constance cynthia daisy daniella danielle daphne dawn debbie deborah debra diana diane
    dolores donna dora doris dorothy edith edna eileen elaine eleanor elena elisabeth elise
    elizabeth ella ellen eloise elsa emilia emilie emily emma erica erika esther eva evelyn
    fatima fiona florence frances freya gabriela gabrielle georgia geraldine gertrude gina ginger
    gladys gloria greta gwen hannah harriet hazel heather heidi helen helena hilary hillary holly
    ida ingrid irene iris isabel isabella jacqueline jane janet janice jeanne jennifer jenny
    jessica jill joan joanna joanne josephine joyce judith judy julia juliana julie karen kate
    katherine kathleen kathryn kathy katie kayla kellyanne kirsten kristen kristin laura lauren
    leah lena lillian linda lisa liz lois loretta lorraine louisa louise lucia lucy lydia
    madeline maggie marcia margaret maria marian marianne marie marilyn marissa marjorie martha
    mary matilda maureen maxine megan melania melanie melinda melissa michelle mildred miranda
    miriam moira molly monica nadia nancy naomi natalie natasha nicole nina nora olga olivia
    pamela patricia patty paula pauline peggy penelope penny phoebe phyllis priscilla rachel
    rebecca regina renee rhonda rita roberta rosa rosalind rose rosemary ruth sabrina sally
    samantha sandra sarah selina serena sheila shirley silvia simone sofia sonia sophia sophie
    stacey stella stephanie sue susan suzanne sylvia tamara tammy tanya tara teresa theresa tina
    ursula valerie vanessa vera veronica victoria violet virginia vivian wanda wendy winifred
    yolanda yvonne zoe irene lena mira birgit margit ingrid astrid sigrid heidi gwen gwendolyn
    glenda hayley kelly kirsty kylie mandy tracey tracy sharon shelley sheena sinead siobhan
    saoirse niamh aoife bronwen carys cerys priya anjali deepa lakshmi yuki mei ling fatou amina
    zainab khadija lupe guadalupe consuelo pilar mercedes esperanza doris maud mavis muriel
    myrtle nellie nora opal pearl rena tess tessa tilly trudy ursula vera viola wilma zelda bev
    beverley bernice bessie birdie effie elsie ethel hattie hettie hilda imogen ivy jemima jo-ann
    keira lottie mabel millie minnie oonagh poppy"""
    ),
    "she",
)
"""First name in small letters -> *he* or *she*."""
SHORT_FORMS = frozenset(
    frozenset(pair.split("/"))
    for pair in words(
        """bob/robert bobby/robert bill/william billy/william will/william dick/richard
        rick/richard ted/edward ed/edward ned/edward ted/theodore chuck/charles charlie/charles
        jim/james jimmy/james joe/joseph mike/michael mick/michael tony/anthony liz/elizabeth
        beth/elizabeth betty/elizabeth libby/elizabeth kate/katherine kate/catherine
        kathy/katherine cathy/catherine jack/john johnny/john harry/henry hank/henry
        harry/harold peggy/margaret maggie/margaret meg/margaret larry/lawrence jerry/gerald
        gerry/gerald steven/stephen steve/steven andy/andrew drew/andrew becky/rebecca
        sue/susan steve/stephen dave/david debbie/deborah geoff/geoffrey tom/thomas
        tommy/thomas bernie/bernard al/albert al/alan alex/alexandra nick/nicholas
        dan/daniel danny/daniel ken/kenneth
        kenny/kenneth ron/ronald ronnie/ronald don/donald sam/samantha sandy/alexander
        jenny/jennifer gabby/gabrielle mitch/mitchell lucy/lucille nell/eleanor nell/helen
        ellie/eleanor molly/mary polly/mary nancy/anne annie/anne patty/patricia trish/patricia
        cindy/cynthia chris/christine chris/christina vicky/victoria terry/terence
        terry/theresa pete/peter gus/augustus max/maximilian mo/mohammed
        jerry/jerrold jerry/jerome chris/christopher matt/matthew tim/timothy ben/benjamin
        greg/gregory jeff/jeffrey josh/joshua rob/robert phil/philip fred/frederick ray/raymond
        vince/vincent walt/walter zach/zachary sam/samuel jon/jonathan nate/nathan pat/patrick
        pat/patricia ed/edwin alex/alexander gabe/gabriel jen/jennifer kim/kimberly pam/pamela
        deb/deborah abby/abigail barb/barbara russ/russell"""
    )
)
"""First names, and how they are said short: one person may be called by both."""
