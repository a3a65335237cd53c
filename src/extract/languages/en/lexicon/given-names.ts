/** Given names of the region and of those who come to it, by gender. What is not here is known by its surname or role. */
export const MALE = `
  Abdulla Abdullo Abdulaziz Abdurahman Abdurakhman Abdylda Abay Abai Abylai Adil Adilbek Adlet Adem Adnan Adrian
  Ahmad Ahmed Ahmet Ahmadbek Akbar Akif Akmal Akylbek Akram Alan Albert Aleksandar Aleksandr Alexander Alexandr Alex
  Alexei Aleksey Aleksei Alfred Ali Alibek Alikhan Alim Alimjan Alisher Almaz Almazbek Alp Alper Altay Altynbek
  Amangeldy Amanbek Amir Amirkhan András Andrei Andrey Andrew Andreas Angus Anthony Anton António Antonio Anvar Araz
  Arman Armen Arslan Arthur Artem Artur Asad Asadbek Asan Aset Askar Askhat Aslan Aslanbek Asylbek Atabek Ata Attila
  Avaz Avazbek Axel Ayaz Aybek Aibek Aidar Aydar Aydin Aydın Azamat Azat Aziz Azizbek Azizkhon Bakhodir Bakhtiyar
  Bakhtiyor Bahadir Bahadır Bahodir Bahrom Bakai Bakir Bakit Bakytbek Baktybek Baktiyar Balázs Bálint Barış Barnabás
  Batyr Batyrbek Bauyrzhan Baurzhan Bayram Bekir Bekbolat Bekbol Beknazar Bekzat Bekzod Bence Benjamin Bernd Berik
  Berdibek Bilal Bilol Bobur Bolat Boris Botir Brian Bulat Burak Bülent Bolot Bolotbek Can Carlos Cem Cemal Cenk
  Cengiz Charles Chingiz Chyngyz Christian Christopher Cihan Dániel Daniel Daniyar Danil Daulet Davit David Davron
  Davut Dávid Daurjan Dauren Denis Denys Didar Dilshod Dimitri Dmitri Dmitriy Dmitry Doğan Donald Doniyor Doston
  Dursun Duishon Duman Dzhumabek Eduard Edward Egemen Eldar Eldor Elchin Eldiyar Elmar Elmir Elmurod Elnur Elshad
  Elşad Elşən Elvin Emil Emin Emir Emre Emrah Emanuel Erbol Ercan Erdem Erdoğan Erhan Eric Erik Erkin Erlan Ermek
  Ernis Ernist Ernő Ersin Erzhan Esen Evgeny Yevgeny Fahri Faig Farhad Farid Farrukh Farkhad Farukh Fatih Feridun
  Ferenc Ferhat Fernando Fikret Firdavs Francis Frank François Frederick Fuad Gábor Gabriel Galym Ganbar Gani Gayrat
  George Gerard Gergely Giorgi Grigory Gulbek Gurban Gurbanguly Gyula György Hakan Hakim Hakob Hamza Hamid Hans Haris
  Harry Hasan Haydar Hashim Hassan Heinrich Henry Hikmet Hikmat Hüseyin Huseyn Hussein Husayn Ibrahim Ibragim İbrahim
  Ibrokhim Igor Ilham Ilgar Ilkhom İlham Ilhom Ilya Ilyas İlyas İlker Imran Imre Ioan Irakli Isa Iskander Iskandar
  Islam Islom Ismail İsmail Ismoil István Ivan Izatbek Izzat Jabbor Jack Jafar Jahangir Jahongir Jakhongir Jalil
  Jalol Jaloliddin James Jamol Jamshid Jan Janibek Janis János Jasur Javad Javid Javlon Jean Jeenbek Jeffrey Jérôme
  Joakim Joe Johann John Johannes Jonathan José Joseph József Juan Julian Jurabek Jyldyzbek Jumabek Kadir Kadyr
  Kairat Kayrat Kairbek Kamal Kambar Kamil Kamran Kamol Kanat Kanatbek Karim Károly Kassym-Jomart Kasym Kasymzhomart
  Kazbek Kemal Kenan Kenzhebek Kerem Kerim Khalid Khamza Khasan Khurshid Khusan Kirill Klaus Komil Konstantin
  Kubanychbek Kubat Kubatbek Kürşat Kurmanbek Kutlu Kylychbek Lars László Laziz Leon Leonid Levan Levent Levente
  Lorenzo Louis Lucas Luca Luis Lukas Madiyar Maksat Maqsat Maksut Malik Mamed Mammad Manas Mansur Marat Marcel
  Marcin Marco Marcus Mark Martin Márton Mátyás Matthew Maxat Maxim Mehdi Mehman Mehmet Mehriddin Mels Melis Merdan
  Meredov Mert Metin Mevlüt Michael Michel Miguel Miklós Mikhail Mihály Mirlan Mirzo Mirza Mohamed Mohammad Mohammed
  Mominjan Mübariz Muhammad Muhammed Muhammet Muhiddin Mukhtar Muhtor Muhtar Murad Murat Muratbek Murod Musa Mustafa
  Mykola Nadir Nariman Nasir Nasirdin Natig Navruz Nazim Nazir Nebi Necati Nicholas Nicolas Nicolae Niels Nihat
  Nikola Nikolai Nikolay Nizami Nizomiddin Nodir Nodirbek Norbert Norov Numan Nurbek Nurdan Nurlan Nurlanbek Nuriddin
  Nursultan Nurzhan Odil Odiljon Oguz Oğuz Oktay Olaf Oleg Oleksandr Olim Olimjon Olivér Oliver Olzhas Ömer Omar
  Omurbek Onur Orhan Orkhan Orhon Orozbek Oscar Osman Otabek Otkir Oybek Özgür Paul Pavel Pedro Péter Peter Philip
  Pierre Piotr Polad Qasim Qodir Rahim Rahman Rakhim Rakhman Rakhmon Raimbek Ramazan Ramil Ramiz Rasul Rashid Ratbek
  Rauf Ravshan Rəşad Rashad Raşit Recep René Reza Richard Rinat Robert Roberto Roland Roman Romeo Rustam Rustem
  Ruslan Rüstem Ryszard Sabit Sabyr Sadik Sadiq Sadyr Safar Said Saidmurod Saimumin Salavat Saken Salih Salim Samad
  Samat Samir Samuel Sándor Sanjar Sanzhar Sardor Sarvar Sayyid Sean Sebastian Seit Selçuk Selim Semyon Serdar Sergei
  Sergey Sergio Serhat Serik Serikbek Seyit Seyran Shakhboz Shahin Shahriyar Shahzod Shamil Shavkat Sherali Sherzod
  Shokhrukh Shota Shuhrat Shukhrat Shukur Simon Sinan Sirojiddin Sobir Sodiq Sohrab Sorbon Soyib Stefan Stephen
  Steven Suat Suleiman Sulaiman Süleyman Sultan Sultanbek Sunnat Szabolcs Szilárd Tahir Talant Talantbek Talgat Tamás
  Taner Tariel Tariq Taşkın Temir Temirbek Temur Timur Thomas Tibor Tim Timothy Tofig Toir Tolga Tomas Tomáš Tolegen
  Tulkin Turgut Turar Turdubek Turgunbek Tynchtykbek Ulan Ulanbek Ulugbek Umar Umid Umut Umurzak Urmat Usman Usmon
  Uwe Vadim Vagif Vahid Valery Vasif Vasily Vasil Veysel Viktor Victor Viktór Vilayat Vincent Vitaly Vladimir Volkan
  Volodymyr Vugar Walter Wang Werner William Wolfgang Xavier Yashar Yaşar Yavuz Yerbol Yerlan Yermek Yernar Yerzhan
  Yigit Yiğit Yorgos Yuri Yury Yusuf Zafar Zakir Zamir Zaur Zeki Zhanibek Zhandos Zhaslan Zhenish Zhoomart Zhyrgalbek
  Zoltán Ziyad Ziyadin Ziyovuddin Zokir Zsolt Akan Aqan Asqar Sayasat Talapker Tilek Tilegen Bakhyt Erkebulan
  Yerkebulan Nurgali Marlen Medet Medetbek Nurtay Raiymbek Sabyrzhan Temirlan Yesen Chyngyzbek Altai Anatoly Arkady
  Arvid Asif Asim Asqarbek Azer Azad Babek Babak Baimurat Baymurat Begench Berdimuhamed Batu Begzod Bobojon Dovlet
  Döwlet Durdy Gadyr Guvanch Hojamyrat Kakajan Kakabay Myrat Orazgeldi Rejep Resul Rovshen Saparmurat Toyly Yazmyrat
  Yagshygeldi Vepa Annaberdi Atadurdy Chary Nurmuhammet Parahat Purli Charymyrat Sapar Rakhmat Paulo Massimo Giuseppe
  Giovanni Francesco Mario Emmanuel Antoine Jacques Jens Jörg Jürgen Karl Kristian Magnus Matthias Mattias Mikael
  Mika Nils Olof Otto Patrick Pavol Rafael Raul Ricardo Rolf Ronald Rudolf Samuli Sven Tobias Toby Tony Ulrich
  Wilhelm Zbigniew Asylkhan Hiroshi Kenji Takeshi Taro Satoshi Shinzo Akira Takashi Yoshihide Fumio Anwar Arif Faisal
  Fahad Hamad Khaled Nasser Saad Salman Sami Tamim Turki Yasser Zayed Abdallah Abdul Abdulrahman Imad Hossein Mohsen
  Mahmoud Mehrdad Amirhossein Saeed Rahul Ravi Sanjay Subrahmanyam Narendra Vikram Rajesh Ajay Shehbaz Ishaq Bilawal
  Khawaja Shah Sardar Chaudhry Raja Nikol Ararat Hayk Tigran Vardan Gagik Vakhtang Zurab Mamuka Archil Tornike Kakha
  Beka Nika Lasha Maka Mikheil
`;

export const FEMALE = `
  Adila Afsana Afet Aida Aidai Aidana Aigerim Aigul Aygül Aygul Ayla Ainagul Ainur Ainura Aynura Aisha Ayşe Aişe
  Aisulu Aiza Aizada Akmaral Aktolkyn Alexandra Aleksandra Alina Alfiya Alma Almagul Altyn Altynai Altınay Alua
  Amanda Amina Amelia Ana Anastasia Andrea Anel Angela Anna Anne Annamária Anara Arailym Arzu Arzygul Asel Asem Asema
  Aselya Asiya Ayan Aynur Ayten Azade Aziza Bagdagul Bahar Banu Barbara Barno Begaim Begimai Bella Beata Berna Bermet
  Bibigul Burcu Burul Cansu Carla Carmen Catherine Céline Cholpon Christina Christine Clara Claire Claudia Çiğdem
  Dana Daria Darya Deniz Diana Dilara Dilbar Dildora Dilfuza Dilek Dilnoza Dilorom Dina Dinara Dóra Ebru Ece Edina
  Ekaterina Elena Eleonora Elif Elina Elizabeth Ella Elmira Elnura Elvira Emel Emilia Emily Emma Enikő Erika Esra
  Eszter Eva Éva Evelina Fatima Fatma Feruza Feride Figen Filiz Flora Fotima Funda Gabriela Gamze Gauhar Gaukhar
  Georgina Gizem Gulbahor Gulbara Gulchehra Gulchekhra Guldana Guljan Gulmira Gulnar Gulnara Gulnora Gulnoza Gulnur
  Gulsara Gulshan Gulsina Gülay Gülsüm Gulya Gulzat Gulzhan Gülnur Günay Gunel Günel Gyulnara Hale Halide Halima
  Hande Hanna Hannah Hatice Helen Helena Hilal Hülya Ilona Ildikó Indira Inga Inna Irada Irene Irina Irma Isabel
  Ivana Jamila Jana Jane Janyl Jennifer Jeren Jessica Jibek Joanna Judit Julia Julie Jyldyz Kalima Kamala Kamila
  Kanykei Karin Karina Karlygash Karolina Katalin Kate Kateryna Katherine Katya Klára Konul Könül Krisztina Kübra
  Kseniya Kunduz Lala Lalə Larisa Laura Leila Leyla Lena Linda Lola Lucia Lucy Ludmila Lyudmila Lyazzat Lunara Madina
  Maftuna Mahbuba Mahira Mahliyo Malika Malvina Maral Margaret Margit Maria Mariya Mariam Marina Marta Martha Mary
  Maryam Mavluda Meerim Mehriban Mehri Meliha Melike Melissa Merve Meral Mia Michelle Mihrigul Mila Mireille Miriam
  Mohira Monica Mónika Muborak Munira Nadezhda Nadia Nadira Nafisa Nana Nargis Nargiza Narmina Natalia Natalya
  Natella Nazan Nazgul Nazira Nazlı Nazygul Nermin Nevin Nigar Nigora Nihal Nina Nino Nodira Noémi Nora Nur Nuray
  Nurgul Nurgül Nurjamal Nurten Ogulbeg Ogulgerek Oguljahan Oguljeren Ogulbibi Oksana Olga Ozoda Özlem Patricia Paula
  Perizat Petra Polina Rabia Raihan Raissa Rana Rano Réka Renata Rita Roza Rosa Rukhsora Rümeysa Sabina Sabira
  Sabrina Sadoqat Saida Salamat Salima Salome Saltanat Samina Samira Sandra Saodat Sara Sarah Saule Saulet Savara
  Selin Selma Sema Serap Sevara Sevda Sevgi Sevil Sevinj Sevinc Shahla Shahlo Shahnoza Shaira Sharofat Shirin Sholpan
  Sibel Silvia Sofia Sofiya Sona Songül Sophia Sophie Stella Susan Susanna Svetlana Sitora Szilvia Tahmina Taisia
  Tamar Tamara Tamta Tanzila Tatiana Tatyana Teona Tímea Tinatin Togzhan Tolganai Tomris Tuğba Tünde Turkan Uldana
  Umida Ursula Ulker Ülkü Vafa Valentina Valeria Vasila Venera Vera Veronika Victoria Viktoria Viktória Vilma Yasemin
  Yekaterina Yelena Yulduz Yulia Yuliya Zamira Zarema Zarina Zebiniso Zehra Zeinep Zeynab Zeynep Zhamilya Zhanar
  Zhanara Zhanna Zhanyl Zhibek Zhyldyz Zilola Zita Zoya Zsófia Zsuzsanna Zuhra Zukhra Zulfiya Zumrad Züleyha Zümrüt
  Ogulsona Bibi Maya Gozel Gözel Ejegyz Bahargul Enejan Jemal Jahan Aksoltan Altyngul Rahime Annika Astrid Ingrid
  Birgit Heidi Karen Kirsten Monika Sabine Ulrike Urszula Agnieszka Ewa Magdalena Małgorzata Beatriz Ines Giulia
  Francesca Chiara Elisa Hiroko Yoko Yuki Akiko Hina Amal Huda Latifa Noura Reem Lubna Sheikha Ayesha Benazir Mariyum
  Sherry Sumaira Nirmala Sushma Smriti Priya Anita Anjali Lilit Anahit Gohar Zaruhi Mane Ketevan Khatia Natia Tea Eka
  Maia Rusudan
`;

/** Borne by men and women alike. */
export const EITHER = `
  Anar Bakyt Deniz Nur Zhanat
`;

/** Chinese and Korean surnames: they stand in front. */
export const SURNAMES_IN_FRONT =
  'Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie Han Tang Feng Yu Dong Xiao Cheng Cao Yuan Deng Fu Shen Zeng Peng Lü Su Lu Jiang Cai Jia Ding Wei Xue Ye Yan Pan Du Dai Xia Zhong Tian Ren Fan Fang Shi Yao Qin Xi Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Ban Moon Hwang Shin Kwon Nguyen Tran Pham';
